/** What is wrong with a line or a file of own cues, as a sentence in the language of the interface. */
import { i18n } from '#i18n'
import type { FileTrouble } from '../../../lib/learn/file.ts'
import type { LineTrouble } from '../../../lib/lexicon/check.ts'
import { formatNumber } from '../../../lib/locale.ts'

const LINE = {
  open: 'cues.trouble.open',
  closed: 'cues.trouble.closed',
  emptyBracket: 'cues.trouble.emptyBracket',
  noWord: 'cues.trouble.noWord',
  tooMany: 'cues.trouble.tooMany',
  sign: 'cues.trouble.sign',
  wordClass: 'cues.trouble.wordClass',
  empty: 'cues.trouble.empty',
  bar: 'cues.trouble.bar',
  strength: 'cues.trouble.strength',
  option: 'cues.trouble.option',
  bounds: 'cues.trouble.bounds',
  columns: 'cues.trouble.columns',
  head: 'cues.trouble.head',
  newer: 'cues.trouble.newer',
  heading: 'cues.trouble.heading',
  before: 'cues.trouble.before',
  long: 'cues.trouble.long',
  many: 'cues.trouble.many',
  nothing: 'cues.trouble.nothing',
} as const satisfies Record<FileTrouble['kind'], string>

export function lineSentence({ kind, what }: Pick<LineTrouble | FileTrouble, 'kind' | 'what'>): string {
  return i18n.t(LINE[kind], [what])
}

export function fileSentence({ line, ...trouble }: FileTrouble): string {
  if (line === 0) return lineSentence(trouble)
  return i18n.t('cues.trouble.inLine', [formatNumber(line), lineSentence(trouble)])
}
