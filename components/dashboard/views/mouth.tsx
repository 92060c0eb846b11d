/** Word of mouth: who comes back, who sends others, who is gone, and who leaves in silence. */
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import { VOICES, type WordOfMouth } from '../../../lib/insight/word-of-mouth.ts'
import { useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { CountCell } from '../insight/count.tsx'
import { useBusinessName, useByName } from '../insight/names.ts'
import { QuoteList } from '../insight/quote-list.tsx'
import { useGrowing } from '../soon.ts'
import '../insight/insight.css'

/** Cells that are drawn in one task. */
const CELLS = 24

export function MouthView() {
  const live = useInsight('wordOfMouth', null)
  return (
    <Answer live={live}>
      {(rows) => (
        <div class="insight">
          <Voices rows={rows} />
          <Leavers rows={rows} />
        </div>
      )}
    </Answer>
  )
}

export function Voices({ rows: all }: { rows: readonly Slim<WordOfMouth>[] }) {
  const nameOf = useBusinessName()
  const rows = useByName(all)
  const drawn = useGrowing(VOICES.length, Math.ceil(CELLS / rows.length))
  return (
    <div class="wide">
      <table class="numbers">
        <caption>{i18n.t('insight.mouth.caption')}</caption>
        <thead>
          <tr>
            <td />
            {rows.map(({ businessId }) => (
              <th key={businessId} scope="col" class="number">
                <bdi>{nameOf(businessId)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VOICES.slice(0, drawn).map((voice) => (
            <tr key={voice}>
              <th scope="row">
                {i18n.t(`insight.voice.${key(voice)}`)}
                {voice === 'silent-leaver' && <p class="label">{i18n.t('insight.mouth.silent')}</p>}
              </th>
              {rows.map(({ businessId, said }) => (
                <CountCell
                  key={businessId}
                  title={`${nameOf(businessId)}: ${i18n.t(`insight.voice.${key(voice)}`)}`}
                  {...said[voice]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Leavers({ rows }: { rows: readonly Slim<WordOfMouth>[] }) {
  const nameOf = useBusinessName()
  const those = useByName(rows).filter(({ said }) => said['silent-leaver'].count > 0)
  if (those.length === 0) return null
  return (
    <section>
      <h2>{i18n.t('insight.voice.silentLeaver')}</h2>
      {those.map(({ businessId, said }) => (
        <section key={businessId}>
          <h3>
            <bdi>{nameOf(businessId)}</bdi>
          </h3>
          <QuoteList quotes={said['silent-leaver'].quotes} />
        </section>
      ))}
    </section>
  )
}

const KEYS = {
  'return+': 'return',
  'recommend+': 'recommend',
  'return-': 'noReturn',
  'recommend-': 'warn',
  'never-again': 'never',
  switch: 'switch',
  dissatisfied: 'dissatisfied',
  'silent-leaver': 'silentLeaver',
} as const satisfies Record<(typeof VOICES)[number], string>

function key<V extends (typeof VOICES)[number]>(voice: V): (typeof KEYS)[V] {
  return KEYS[voice]
}
