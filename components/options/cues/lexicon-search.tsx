/** Searches the cues that ship with Trede, to mute or to change one. */
import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { KnownCue } from '../../../lib/learn/known.ts'
import type { LexiconLang } from '../../../lib/lexicon/cue.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { folded } from '../../../lib/model/fold.ts'
import type { OwnCue } from '../../../lib/model/own-cue.ts'
import type { ThemeId } from '../../../lib/model/themes.ts'
import { Choice } from '../../choice.tsx'
import { readable } from '../../cues/cue-proposal.tsx'
import { themeName } from '../../cues/sentence.ts'
import { useVirtualizer, VirtualList } from '../../dashboard/virtual-list.tsx'
import { langChoices, themeChoices } from './choices.ts'
import { CueFacts } from './cue-facts.tsx'
import type { CueRooms } from './rooms.ts'

interface Props {
  rooms: CueRooms
  own: readonly OwnCue[]
  onMute: (phrase: string) => void
  onUnmute: (phrase: string) => void
  onEdit: (cue: KnownCue) => void
}

const ANY = ''
/** Height that a row is taken for before it was measured, in px. */
const ROW = 64

export function LexiconSearch({ rooms, own, onMute, onUnmute, onEdit }: Props) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const [lang, setLang] = useState<LexiconLang | typeof ANY>(ANY)
  const [theme, setTheme] = useState<ThemeId | 'none' | typeof ANY>(ANY)
  const all = useMemo(() => linesIn(rooms), [rooms])
  const found = useMemo(() => {
    const wanted = folded(words).split(/\s+/).filter(Boolean)
    return all.filter(
      (line) =>
        (lang === ANY || line.lang === lang) &&
        (theme === ANY || line.theme === (theme === 'none' ? null : theme)) &&
        wanted.every((word) => line.phrase.includes(word)),
    )
  }, [all, words, lang, theme])
  const muted = useMemo(
    () => new Set(own.flatMap((cue) => (cue.kind === 'muted' ? [cue.phrase] : []))),
    [own],
  )
  const virtualizer = useVirtualizer(found.length, scroller, ROW)

  return (
    <div class="lexicon-search">
      <search class="lexicon-filter">
        <div class="cue-field">
          <label for={`${id}-words`}>{i18n.t('cues.search.words')}</label>
          <input
            id={`${id}-words`}
            type="search"
            class="field"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </div>
        <Choice
          row="cue-field"
          label={i18n.t('cues.form.theme')}
          value={theme}
          options={[[ANY, i18n.t('cues.search.any')], ['none', themeName(null)], ...themeChoices()]}
          onChange={setTheme}
        />
        <Choice
          row="cue-field"
          label={i18n.t('cues.form.lang')}
          value={lang}
          options={[[ANY, i18n.t('cues.search.any')], ...langChoices()]}
          onChange={setLang}
        />
      </search>
      <p id={`${id}-count`} class="label" role="status">
        {i18n.t('cues.search.found', found.length, [formatNumber(found.length), formatNumber(all.length)])}
      </p>
      <div ref={scroller} class="lexicon-list" hidden={found.length === 0}>
        <VirtualList
          virtualizer={virtualizer}
          label={i18n.t('cues.search.list')}
          describedBy={`${id}-count`}
          row={(at) => {
            const line = found[at]
            const known = line && knownOf(line, rooms)
            if (!known) return null
            const { phrase } = known.cue
            return (
              <div class={muted.has(phrase) ? 'row cue muted' : 'row cue'}>
                <bdi class="name">{readable(phrase)}</bdi>
                <CueFacts cue={known.cue} lang={known.lang} />
                <span class="actions">
                  {muted.has(phrase) ? (
                    <button
                      type="button"
                      class="button"
                      aria-label={i18n.t('cues.unmuteLabel', [phrase])}
                      onClick={() => onUnmute(phrase)}
                    >
                      {i18n.t('cues.unmute')}
                    </button>
                  ) : (
                    <>
                      <button
                        type="button"
                        class="button"
                        aria-label={i18n.t('cues.muteLabel', [phrase])}
                        onClick={() => onMute(phrase)}
                      >
                        {i18n.t('cues.mute')}
                      </button>
                      <button
                        type="button"
                        class="button"
                        aria-label={i18n.t('cues.editLabel', [phrase])}
                        onClick={() => onEdit(known)}
                      >
                        {i18n.t('cues.edit')}
                      </button>
                    </>
                  )}
                </span>
              </div>
            )
          }}
        />
      </div>
    </div>
  )
}

type Line = ReturnType<CueRooms['lexicon']['linesOf']>['lines'][number] & { lang: LexiconLang }

function linesIn({ lexicon }: CueRooms): Line[] {
  return (['nl', 'en'] as const).flatMap((lang) =>
    lexicon.linesOf(lang).lines.map((line) => ({ ...line, lang })),
  )
}

function knownOf({ line, theme, lang }: Line, { parse }: CueRooms): KnownCue | null {
  const cue = parse.parseCue(line, theme)
  return typeof cue === 'string' ? null : { lang, cue, own: null }
}
