/** Searches the cues that ship with Trede, to mute or to change one. */
import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { KnownCue } from '../../../lib/learn/known.ts'
import type { LexiconLang } from '../../../lib/lexicon/cue.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { folded } from '../../../lib/model/fold.ts'
import type { OwnCue } from '../../../lib/model/own-cue.ts'
import { THEME_IDS, type ThemeId } from '../../../lib/model/themes.ts'
import { readable } from '../../cues/cue-proposal.tsx'
import { themeName } from '../../cues/sentence.ts'
import { useVirtualizer, VirtualList } from '../../dashboard/virtual-list.tsx'
import { CueFacts } from './cue-facts.tsx'
import type { CueRooms } from './rooms.ts'

interface Props {
  rooms: CueRooms
  own: readonly OwnCue[]
  onMute: (phrase: string) => void
  onUnmute: (phrase: string) => void
  onEdit: (cue: KnownCue) => void
}

/** Height that a row is taken for before it was measured, in px. */
const ROW = 64

export function LexiconSearch({ rooms, own, onMute, onUnmute, onEdit }: Props) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const [lang, setLang] = useState<LexiconLang | ''>('')
  const [theme, setTheme] = useState<ThemeId | 'none' | ''>('')
  const all = useMemo(() => linesIn(rooms), [rooms])
  const found = useMemo(() => {
    const wanted = folded(words).split(/\s+/).filter(Boolean)
    return all.filter(
      (line) =>
        (lang === '' || line.lang === lang) &&
        (theme === '' || line.theme === (theme === 'none' ? null : theme)) &&
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
        <div class="cue-field">
          <label for={`${id}-theme`}>{i18n.t('cues.form.theme')}</label>
          <select
            id={`${id}-theme`}
            class="field"
            value={theme}
            onChange={({ currentTarget: { value } }) => setTheme(value as typeof theme)}
          >
            <option value="">{i18n.t('cues.search.any')}</option>
            <option value="none">{themeName(null)}</option>
            {THEME_IDS.map((each) => (
              <option key={each} value={each}>
                {themeName(each)}
              </option>
            ))}
          </select>
        </div>
        <div class="cue-field">
          <label for={`${id}-lang`}>{i18n.t('cues.form.lang')}</label>
          <select
            id={`${id}-lang`}
            class="field"
            value={lang}
            onChange={({ currentTarget: { value } }) => setLang(value as typeof lang)}
          >
            <option value="">{i18n.t('cues.search.any')}</option>
            <option value="nl">{i18n.t('cues.lang.nl')}</option>
            <option value="en">{i18n.t('cues.lang.en')}</option>
          </select>
        </div>
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
