/** What page, background and the extension's own pages can ask each other: one map per direction, and what is in the answers. */
import type { Candidate } from './learn/candidates.ts'
import type { Annotation, AnnotationPatch } from './model/annotation.ts'
import type { ReviewItem } from './model/item.ts'
import type { LevelId } from './model/ladder.ts'
import type { LoadState, LoadWish } from './model/loading.ts'
import type { Mark, MarkBody, MarkKind } from './model/mark.ts'
import type { CueChange } from './model/own-cue.ts'
import type { Place, Rating, Review } from './model/review.ts'
import type { Span, Verdict } from './model/verdict.ts'
import type { PageReport } from './sites/report.ts'
import type { TaughtReader } from './sites/taught/reader.ts'
import type { Field, ReaderId } from './sites/types.ts'

/** The reviews of a page. */
export interface PageLists {
  /** On the screen, in the order of the page. */
  items: ReviewItem[]
  /** Loaded at the user's wish, and put away by the page since. */
  earlier: ReviewItem[]
  /** In the page's data and not on the screen. */
  unseen: ReviewItem[]
}

/** What the page in a tab holds at this moment. Of many reviews only the first are in it; `page.items` gives the others. */
export interface PageState extends PageLists {
  /** `reading`: not settled yet; `empty`: a known page without reviews; `unknown`: no reader found anything. */
  status: 'reading' | 'read' | 'empty' | 'unknown'
  url: string
  /** Adapter id or host; null where unknown. */
  site: string | null
  reader: ReaderId | null
  place: Place | null
  /** Names this reading of the page. */
  reading: number
  /** How many reviews are still to be asked for. */
  coming: number
  /** Structure reads a site that Trede knows: the site's adapter finds nothing on it any more. */
  takenOver: boolean
  /** What structure would read and is not sure of, with the first texts; null where there is nothing to ask. */
  proposal: { count: number; texts: string[] } | null
  /** What this site always showed of its reviews, and no review on the settled page has. */
  missing: readonly Field[]
  /** How far "load all" is, or how it ended; null where it was not asked for. */
  loading: LoadState | null
}

/** A review as far as the classifier needs it. */
export interface ToClassify {
  /** The review's wording. */
  text: string
  rating: Pick<Rating, 'value' | 'scale'> | null
  lang: string | null
}

/** A collected review that a change of cues gives another verdict. */
export interface ShownChange {
  reviewId: string
  /** Name of its place. */
  place: string
  /** The review's wording, and its language. */
  wording: string
  lang: string | null
  before: LevelId
  after: LevelId
  /** The user's own level; null where they gave none. */
  own: LevelId | null
  /** Where the phrases of the change stand. */
  spans: Span[]
}

/** What a change of cues does to the collected reviews. */
export interface ShownEffect {
  /** How many reviews there are, how many of them change at all, and how many come to another level. */
  of: number
  changed: number
  moved: number
  /** The first of those that change; all of them where there are not many. */
  shown: ShownChange[]
}

/** One change of cues, what speaks for it, and what it does. */
export interface Proposed extends Pick<Candidate, 'key' | 'change' | 'about' | 'words' | 'phrase'> {
  /** Corrected reviews that it makes right, and that it brings nearer. */
  repaired: number
  helped: number
  effect: ShownEffect
}

/** Stored reviews that still have the verdict of another classifier. */
export interface RecheckState {
  stale: number
  of: number
  /** The user has stopped it. */
  stopped: boolean
}

/** Page → background. Answers only when what was asked is durable. */
export interface ToBackground {
  /** A verdict for each, in order. The lexicon stays in the background: a page would stand still while it is prepared. */
  'reviews.classify': (reviews: ToClassify[]) => Verdict[]
  /** The user's annotations on these reviews. */
  'annotations.of': (reviewIds: string[]) => Annotation[]
  /** Sets the user's own level; null takes it back. Stores the review with it. */
  'annotation.level': (wanted: { item: ReviewItem; level: LevelId | null }) => Annotation
  /** Changes the user's own level, note or tags. For a window that is closing and cannot wait for its own write. */
  'annotation.patch': (wanted: { item: ReviewItem; patch: AnnotationPatch }) => Annotation
  /** The user's marks in these reviews; in a review by position. */
  'marks.of': (reviewIds: string[]) => Mark[]
  /** Marks words of a review, by a span of its wording. Stores the review with it. */
  'mark.add': (wanted: { item: ReviewItem; span: Span; body: MarkBody }) => Mark
  /** Changes what a mark says. */
  'mark.change': (wanted: { id: string; body: Partial<MarkBody> }) => Mark
  /** Takes a mark away; the answer is what `mark.restore` brings back. */
  'mark.remove': (id: string) => Mark
  /** Undoes `mark.remove`. Stores the review again, which may have gone with its last mark. */
  'mark.restore': (wanted: { item: ReviewItem; mark: Mark }) => Mark
  /** Stores reviews that "load all" brought, in a set. */
  'reviews.collect': (wanted: { setId: string; items: ReviewItem[] }) => { added: number }
  /** A new state of the page; the background shows the count on the toolbar button. */
  'page.changed': (counts: { read: number; complaints: number }) => null
  /** What the user taught for a host. */
  'taught.of': (host: string) => TaughtReader[]
  /** Keeps what the user taught for the asking page's host; tells whether that host may be read without a click. */
  'taught.keep': (reader: TaughtReader) => { allowed: boolean }
  /** How many reviews a taught reader has found. */
  'taught.found': (found: { id: string; count: number }) => null
  /** The user's cues have changed: pages and stored reviews get new verdicts. Resolves before all of them have one. */
  'cues.changed': () => null
  /** The verdict on a text, with a change that was not made yet. */
  'cues.try': (wanted: { text: string; change: CueChange }) => Verdict
  /** What a change would do to the collected reviews; null where the job was stopped. Tells `work.progress`. */
  'cues.effect': (wanted: { job: string; change: CueChange }) => ShownEffect | null
  /** The one change of cues that the user's corrections ask for most; null where they ask for none. */
  'cues.propose': () => Proposed | null
  /** Never proposes this again. */
  'cues.decline': (key: string) => null
  'work.stop': (job: string) => null
  /** How many stored reviews wait for a new verdict. Goes on giving them, unless the user has stopped that. */
  'recheck.state': () => RecheckState
  /** Goes on, or stops until the user wants it or the cues change again. */
  'recheck.run': (on: boolean) => RecheckState
  /**
   * Stores reviews in the given set; without one in the set that was used last, else in the one that bears the place's
   * name, which is made where it is missing.
   */
  'page.collect': (wanted: { items: ReviewItem[]; setId: string | null }) => {
    setId: string
    setName: string
    addedIds: string[]
    known: number
  }
  /** Takes reviews out of a set again. */
  'page.uncollect': (wanted: { setId: string; reviewIds: string[] }) => null
  /** Opens the options; a page's own script may not. */
  'options.open': () => null
  /** Goes to a collected review where it stands, in a tab that shows it or in a new one. For pages of the extension only. */
  'review.show': (wanted: WantedAtSource) => Shown
}

/** A collected review, or words in it, to be shown at its source. */
export interface WantedAtSource {
  reviewId: string
  /** Address of the review alone; null where the site has none. */
  link: string | null
  /** Address of its place. */
  placeUrl: string
  /** Whose words are to be shown; null for the review as a whole. */
  mark: Mark | null
}

/**
 * What came of showing a review. `wordless`: the review is in view, and the words of the mark are not in it; `gone`: it has
 * left the page in view; `missing`: the page that was opened does not show it as far as it is loaded; `unread`: Trede may not
 * read that page; `nowhere`: nobody knows an address.
 */
export type Shown = 'shown' | 'wordless' | 'gone' | 'missing' | 'unread' | 'nowhere'

/** Extension page or background → page. */
export interface ToPage {
  'page.state': () => PageState
  /** The next reviews of a reading, from a place in all of its lists on; null where the page was read too often since. */
  'page.items': (wanted: { reading: number; from: number }) => (PageLists & { coming: number }) | null
  /** The user wants to have read what was proposed. */
  'page.readProposal': () => null
  /** What can be told of a page that is read badly, without a word of what anybody wrote. */
  'page.report': () => PageReport
  /** Loads the rest of the reviews; one run at a time. */
  'load.start': (wish: LoadWish) => LoadState
  'load.stop': () => LoadState | null
  'load.state': () => LoadState | null
  /** Scrolls to a review and flashes it; false where it is no longer on the page. */
  'page.reveal': (reviewId: string) => boolean
  /** Whether a review is on the page at this moment. */
  'page.holds': (reviewId: string) => boolean
  /** Says on the page that the review which it was opened for is not among those loaded. */
  'page.missing': () => null
  /** Scrolls to the words of a mark and flashes them; false where they are no longer on the page. */
  'mark.reveal': (mark: Mark) => boolean
  /** Moves the keyboard to the badge of another review; false where there is none in that direction. */
  'page.walk': (step: Step) => boolean
  /** Does what the user asked for outside the page: by a key of the browser, or in its menu. False where it cannot be done. */
  'page.act': (act: PageAct) => boolean
  /** Somebody changed annotations on reviews of this page. */
  'annotations.changed': (annotations: Annotation[]) => null
  /** Somebody added, changed or took away marks in these reviews. */
  'marks.changed': (wanted: { reviewIds: string[] }) => null
  /** The same review may now have another verdict: what is remembered is forgotten, and asked for again. */
  'verdicts.changed': () => null
  /** Somebody taught a reader or took one away. */
  'taught.changed': () => null
  /** What a reader would find on the page. */
  'taught.test': (reader: TaughtReader) => TaughtTest
}

/** What a reader finds on a page, with its first reviews. */
export interface TaughtTest {
  count: number
  first: Pick<Review, 'author' | 'date' | 'rating' | 'text'>[]
}

/** What the user can ask for on a page from outside of it. `bar` gives the bar the keyboard. */
export type PageAct = MarkKind | 'reason' | 'collect' | 'bar'

/** From one review to another on the page; `complaint` is the next review that holds one. */
export type Step = 'next' | 'previous' | 'complaint'

/** Page or background → the extension's own pages that are open. Nobody waits for an answer. */
export interface ToSurfaces {
  /** The user chose a review on the page, by its badge. */
  'review.chosen': (reviewId: string) => null
  /** How far a job is that a surface has asked for. */
  'work.progress': (progress: { job: string; done: number; of: number }) => null
  'recheck.progress': (state: RecheckState) => null
  /** The panel of this window is to go. */
  'panel.close': (windowId: number) => null
}
