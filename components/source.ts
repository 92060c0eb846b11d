/** Going to a review at its source, and what came of it in words. */
import { i18n } from '#i18n'
import { askBackground } from '../lib/messages.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import type { Mark } from '../lib/model/mark.ts'
import type { Shown } from '../lib/protocol.ts'

/** Shows a review, or the words of a mark in it, in a tab where it stands. Resolves when it is in view or cannot be. */
export function showAtSource(
  { review, place }: Pick<ReviewItem, 'review' | 'place'>,
  mark: Mark | null = null,
): Promise<Shown> {
  const { id, link } = review
  return askBackground('review.show', { reviewId: id, link, placeUrl: place.url, mark })
}

const SENTENCES = {
  wordless: 'mark.gone',
  gone: 'card.gone',
  missing: 'card.missing',
  unread: 'card.unread',
  nowhere: 'card.nowhere',
} as const satisfies Record<Exclude<Shown, 'shown'>, string>

/** Why a review is not in view, as a sentence; null where it is. */
export function shownSentence(shown: Shown): string | null {
  return shown === 'shown' ? null : i18n.t(SENTENCES[shown])
}
