/** Selecting words by keyboard: from word to word, more words, from sentence to sentence. Pure. */
import type { Span } from '../../lib/model/verdict.ts'

/** A move: `more` and `less` change where the selection ends. */
export type Move = 'next' | 'previous' | 'more' | 'less' | 'nextSentence' | 'previousSentence'

/** The keys of each move, for events of the keyboard. */
export function moveOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Move | null {
  const moves: Record<string, [plain: Move, shifted: Move]> = {
    ArrowRight: ['next', 'more'],
    ArrowLeft: ['previous', 'less'],
    ArrowDown: ['nextSentence', 'nextSentence'],
    ArrowUp: ['previousSentence', 'previousSentence'],
  }
  return moves[key]?.[shiftKey ? 1 : 0] ?? null
}

/** What is selected after a move; the first word or sentence where nothing was. Null where there are no words. */
export function moved(wording: string, selected: Span | null, move: Move): Span | null {
  const bySentence = move.endsWith('Sentence')
  const all = bySentence ? sentencesOf(wording) : wordsOf(wording)
  const first = all[0]
  if (!first) return null
  if (!selected) return first
  const inside = all.findIndex(({ end }) => end > selected.start)
  const last = all.findLastIndex(({ start }) => start < selected.end)
  if (inside < 0) return all.at(-1)!
  const at = (index: number) => all[Math.min(Math.max(index, 0), all.length - 1)]!
  if (move === 'more') return { start: selected.start, end: at(last + 1).end }
  if (move === 'less') return { start: selected.start, end: at(Math.max(last - 1, inside)).end }
  return at(move.startsWith('next') ? last + 1 : inside - 1)
}

function wordsOf(wording: string): Span[] {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(wording)
  return [...words].flatMap(({ index, segment, isWordLike }) =>
    isWordLike || /\p{Extended_Pictographic}/u.test(segment)
      ? [{ start: index, end: index + segment.length }]
      : [],
  )
}

function sentencesOf(wording: string): Span[] {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(wording)
  return [...sentences].flatMap(({ index, segment }) => {
    const text = segment.trim()
    const start = index + segment.indexOf(text)
    return text ? [{ start, end: start + text.length }] : []
  })
}
