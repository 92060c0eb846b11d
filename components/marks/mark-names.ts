/** Marks in the words of the interface. */
import { i18n } from '#i18n'
import { uiLocale } from '../../lib/locale.ts'
import type { MarkKind, OrphanReason } from '../../lib/model/mark.ts'
import type { Review } from '../../lib/model/review.ts'

/** In the order of the buttons. */
export const MARK_KINDS: readonly MarkKind[] = ['complaint', 'praise', 'note', 'not-complaint']

const KIND = {
  complaint: 'mark.complaint',
  praise: 'mark.praise',
  note: 'mark.note',
  'not-complaint': 'mark.notComplaint',
} as const satisfies Record<MarkKind, string>

export function kindName(kind: MarkKind): string {
  return i18n.t(KIND[kind])
}

const REASON = {
  wordless: 'mark.orphanWordless',
  gone: 'mark.orphanGone',
  elsewhere: 'mark.orphanElsewhere',
  ambiguous: 'mark.orphanAmbiguous',
} as const satisfies Record<OrphanReason, string>

/** Why a mark has no place in this review, as a sentence. */
export function orphanSentence(
  reason: OrphanReason,
  { truncated, machineTranslated }: Pick<Review, 'truncated' | 'machineTranslated'>,
): string {
  if (reason !== 'ambiguous' && machineTranslated) return i18n.t('mark.orphanTranslated')
  if (reason !== 'ambiguous' && truncated) return i18n.t('mark.orphanCut')
  return i18n.t(REASON[reason])
}

/** The day of an ISO moment, as the user writes days. */
export function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString(uiLocale(), { day: 'numeric', month: 'short', year: 'numeric' })
}
