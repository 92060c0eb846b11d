/** Reads cue files: text with one cue a line, as `cues.design.md` describes. */
import { SIGNALS, type SignalId } from '../model/signals.ts'
import { THEMES, type ThemeId } from '../model/themes.ts'
import type { Cue, CueFault, WordClasses } from './cue.ts'

/** The cues of a file, in order, and what could not be read. `theme` is null for `general` and `signals`. */
export function parseCues(source: string, theme: ThemeId | null): { cues: Cue[]; faults: CueFault[] } {
  const cues: Cue[] = []
  const faults: CueFault[] = []
  source.split('\n').forEach((raw, index) => {
    const line = raw.trim()
    if (!line || line.startsWith('#')) return
    const cue = parseCue(line, theme)
    if (typeof cue === 'string') faults.push({ line: index + 1, message: cue })
    else cues.push(cue)
  })
  return { cues, faults }
}

/** A cue's line, of which only the phrase was read; `parseCue` reads the rest. */
export interface CueLine {
  phrase: string
  line: string
  theme: ThemeId | null
}

/** The lines of a file that hold a cue. */
export function cueLines(source: string, theme: ThemeId | null): CueLine[] {
  const lines: CueLine[] = []
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    if (!line || line.startsWith('#')) continue
    // After the last bracket every bar parts columns.
    const bar = line.indexOf('|', line.lastIndexOf(')') + 1)
    lines.push({ phrase: bar < 0 ? line : line.slice(0, bar).trim(), line, theme })
  }
  return lines
}

/** One cue line; a sentence saying what is wrong where it cannot be read. */
export function parseCue(line: string, theme: ThemeId | null): Cue | string {
  // `|` also parts the alternatives inside brackets, so columns are parted by bars outside of them.
  const columns = splitOutside(line)
  const phrase = columns[0]!
  if (!phrase) return 'There is no phrase.'
  const strength = columns.length > 1 ? Number(columns[1]!.replace('+', '')) : 0
  if (!Number.isInteger(strength) || Math.abs(strength) > 3)
    return `The strength "${columns[1]}" is not a whole number from -3 to +3.`
  const cue: Cue = {
    phrase,
    theme,
    strength,
    min: null,
    max: null,
    signal: null,
    also: null,
    event: false,
    service: null,
    origin: columns[3] || 'hand',
  }
  for (const option of (columns[2] ?? '').split(/\s+/)) {
    const fault = option && applyOption(cue, option)
    if (fault) return fault
  }
  return cue
}

/** Word classes, one a line: `staff = ober | serveerster | medewerk*`. A line that begins with `|` goes on with the last. */
export function parseClasses(source: string): WordClasses {
  const classes: WordClasses = new Map()
  let last: string[] = []
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    if (!line || line.startsWith('#')) continue
    const [head, members] = line.includes('=') ? line.split('=') : [null, line]
    if (head !== null) {
      last = classes.get(head!.trim()) ?? []
      classes.set(head!.trim(), last)
    }
    last.push(
      ...members!
        .split('|')
        .map((member) => member.trim())
        .filter(Boolean),
    )
  }
  return classes
}

/** Reads one option into a cue; a sentence where it is none. */
export function applyOption(cue: Cue, option: string): string | null {
  const [key, value = ''] = option.split('=')
  if (key === 'event') cue.event = true
  else if (key === 'notice') cue.notice = true
  else if (key === 'min' || key === 'max') {
    const level = Number(value)
    if (!(level >= 1 && level <= 6)) return `"${option}" names no level from 1 to 6.`
    cue[key] = level
  } else if (key === 'signal') {
    if (!(value in SIGNALS)) return `"${value}" is no signal.`
    cue.signal = value as SignalId
  } else if (key === 'also') {
    const theme = value.slice(0, -1)
    const sign = value.slice(-1)
    if (!(theme in THEMES) || (sign !== '+' && sign !== '-')) return `"${value}" is no theme with a sign.`
    cue.also = { theme: theme as ThemeId, sign }
  } else if (key === 'service') cue.service = value === '1'
  else return `"${option}" is no option.`
  return null
}

/** The columns of a line, parted by bars outside of brackets. */
export function splitOutside(line: string): string[] {
  const columns: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < line.length; i++) {
    const char = line[i]
    if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (char === '|' && depth === 0) {
      columns.push(line.slice(from, i).trim())
      from = i + 1
    }
  }
  columns.push(line.slice(from).trim())
  return columns
}
