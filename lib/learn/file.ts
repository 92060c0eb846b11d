/** The user's own cues as a file that people can read and write. The format is described in `docs/cues.md`. */
import { type LineTrouble, troubleIn, troubleInPhrase } from '../lexicon/check.ts'
import type { CueChange, CueDraft, OwnCue } from '../model/own-cue.ts'
import { changeOf, MAX_CUE, MAX_CUES } from '../model/own-cue.ts'
import { THEMES, type ThemeId } from '../model/themes.ts'

const HEAD = 'trede-cues'
const VERSION = 1
const HELP = [
  '# Your own cues for Trede. Each line below a heading is a phrase | strength from -3 to +3 | options.',
  '# A heading is a language with a theme, [nl speed], or without one, [nl]. Below [muted] stand phrases of Trede that do not count.',
]

/** What is wrong with a file, and on which line; 0 where no single line is. */
export interface FileTrouble {
  line: number
  kind: LineTrouble['kind'] | 'head' | 'newer' | 'heading' | 'before' | 'long' | 'many' | 'nothing'
  what: string
}

/** The cues as a file, the same for the same cues whatever their order. */
export function toFile(cues: readonly OwnCue[]): string {
  const sections = new Map<string, string[]>()
  for (const cue of cues) {
    const heading = cue.kind === 'muted' ? '[muted]' : `[${[cue.lang, cue.theme].filter(Boolean).join(' ')}]`
    sections.set(heading, [...(sections.get(heading) ?? []), cue.kind === 'muted' ? cue.phrase : cue.line])
  }
  const parts = [...sections].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    `${HEAD} ${VERSION}`,
    ...HELP,
    ...parts.flatMap(([heading, lines]) => ['', heading, ...lines.sort()]),
    '',
  ].join('\n')
}

/** What a file adds; or all that is wrong with it, in which case nothing of it may be used. */
export function fromFile(text: string): CueChange | FileTrouble[] {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const version = new RegExp(`^${HEAD} (\\d+)\\s*$`).exec(head)?.[1]
  if (version === undefined) return [{ line: 1, kind: 'head', what: '' }]
  if (Number(version) > VERSION) return [{ line: 1, kind: 'newer', what: version }]
  const troubles: FileTrouble[] = []
  const add: CueDraft[] = []
  const mute: string[] = []
  let heading: Heading | null | undefined
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim()
    const wrong = (kind: FileTrouble['kind'], what = '') => troubles.push({ line: i + 2, kind, what })
    if (!line || line.startsWith('#')) continue
    if (/^\[.*\]$/.test(line)) {
      heading = headingOf(line.slice(1, -1))
      if (!heading) wrong('heading', line)
    } else if (heading === undefined) wrong('before')
    else if (line.length > MAX_CUE) wrong('long')
    else if (heading) {
      const trouble = heading === 'muted' ? troubleInMuted(line) : troubleIn(line, heading.lang)
      if (trouble) wrong(trouble.kind, trouble.what)
      else if (heading === 'muted') mute.push(line)
      else add.push({ ...heading, line })
    }
  }
  if (add.length + mute.length > MAX_CUES) troubles.push({ line: 0, kind: 'many', what: String(MAX_CUES) })
  if (troubles.length > 0) return troubles
  if (add.length + mute.length === 0) return [{ line: 0, kind: 'nothing', what: '' }]
  return changeOf({ add, mute })
}

type Heading = 'muted' | Pick<CueDraft, 'lang' | 'theme'>

function headingOf(text: string): Heading | null {
  const [lang, theme, ...rest] = text.trim().split(/\s+/)
  if (rest.length > 0) return null
  if (lang === 'muted' && theme === undefined) return 'muted'
  if (lang !== 'nl' && lang !== 'en') return null
  if (theme !== undefined && !Object.hasOwn(THEMES, theme)) return null
  return { lang, theme: (theme as ThemeId | undefined) ?? null }
}

// A phrase of the lexicon may be of either language.
function troubleInMuted(phrase: string): LineTrouble | null {
  return troubleInPhrase(phrase, 'nl') && troubleInPhrase(phrase, 'en')
}
