/** All reviewers of a set made codes for good. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { hideNamesOfSet } from '../../../lib/privacy/hide.ts'
import { listSets } from '../../../lib/store/sets.ts'
import { useLive } from '../../live.ts'
import { Section } from '../section.tsx'
import { Sure } from './sure.tsx'
import { useFollowed } from './use-followed.tsx'

export function CodesPart() {
  const sets = useLive(() => listSets(), [])
  const [chosen, setChosen] = useState('')
  const [sure, setSure] = useState(false)
  const { busy, run, line } = useFollowed()
  const set = sets.value?.find(({ id }) => id === chosen)
  const hide = () => {
    setSure(false)
    return run(i18n.t('data.stoppedPart'), async (follow) => {
      const hidden = await hideNamesOfSet(chosen, follow(set!.count))
      return i18n.t('data.hidden', hidden, [formatNumber(hidden)])
    })
  }
  return (
    <Section title={i18n.t('data.codes')} hint={i18n.t('data.codesHint')} anchor="codes">
      {sets.value?.length === 0 ? (
        <p>{i18n.t('data.codesNone')}</p>
      ) : (
        <p class="line">
          <label class="grow">
            <span class="out-of-sight">{i18n.t('data.codesSet')}</span>
            <select
              class="field"
              value={chosen}
              disabled={busy}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value)
                setSure(false)
              }}
            >
              <option value="">{i18n.t('data.codesSet')}</option>
              {sets.value?.map(({ id, name, count }) => (
                <option key={id} value={id}>
                  {name} ({formatNumber(count)})
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="button" disabled={!set || busy} onClick={() => setSure(true)}>
            {i18n.t('data.codesDo')}
          </button>
        </p>
      )}
      {set && sure && (
        <Sure
          question={i18n.t('data.codesSure', set.count, [set.name, formatNumber(set.count)])}
          onYes={() => void hide()}
          onNo={() => setSure(false)}
        />
      )}
      {line}
    </Section>
  )
}
