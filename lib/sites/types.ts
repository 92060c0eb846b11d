/** What a reader of a page gives, whichever reader it is. */
import type { Place, Review, ReviewPart } from '../model/review.ts'
import type { Span } from '../model/verdict.ts'

/** How the reviews were found: by a site's own adapter, by the page's schema.org data, by its structure alone, or as the user taught. */
export type ReaderId = 'adapter' | 'schema' | 'structure' | 'taught'

/** A review that is on the screen, and where. */
export interface FoundReview {
  review: Review
  /** The outermost element of this one review. */
  card: Element
  /** The element after whose last child the badge is put: usually the head line or the text block. */
  badgeAt: Element
  /** Ranges of a span of the review's wording (`wordingOf`) in the page, one a text node; empty where it is not shown. */
  locate(span: Span): StaticRange[]
}

/** One reading of a page. */
export interface PageReading {
  reader: ReaderId
  /** The adapter's id, or the host. */
  site: string
  /** Which template of the site matched; null where there is only one. */
  generation: string | null
  /** Null where the page names no place yet. */
  place: Place | null
  /** In the order of the page, each review once. */
  found: FoundReview[]
  /** Reviews that stand in the page's data and not on the screen. */
  unseen: Review[]
  /** Structure reads here in place of the site's own adapter, which finds nothing any more. */
  takenOver?: boolean
  /** What structure would read and is not sure of, so that the user is asked; left out where there is nothing to ask. */
  proposal?: readonly Review[]
}

/** One way to find a thing on a page. A bare string is a selector that is expected to last. */
export type Way =
  | string
  | {
      /** `:scope` is the element that is searched. */
      css: string
      /** The value is this attribute; the element's text where left out. */
      attr?: string
      /** The value is the first group of this; no match, no value. */
      part?: RegExp
      /** A rating found this way counts up to this, and is brought to the template's scale: 50 for a class `bubble_45`. */
      of?: number
      /** The rating is drawn: a row of stars of which some are filled, glyphs, or a strip cut to a width. */
      drawn?: true
      /** Marks a selector with a hashed class: a last resort that is expected to die. */
      lasting?: false
    }

/** Ways in order of preference (data attribute, aria and role, stable id, structure, hashed class): the first that matches wins. */
export type Ways = readonly Way[]

/** Where the parts of one review stand in its card, for one generation of a site's template. */
export interface Template {
  /** The name the reading gives, usually the year the template was seen in. */
  generation: string
  /** Matches only in pages of this generation; left out for the last of a list. */
  mark?: string
  /** Elements that hold one review. Of nested matches the outermost counts. */
  card: Ways
  nativeId?: Ways
  author: Ways
  rating: Ways
  /** The best rating, for labels that do not say it; 1 where the site asks for a recommendation, yes or no. */
  scale: number
  date: Ways
  title?: Ways
  text: Ways
  /** Reviews in two parts: the text is what was liked, then what was disliked; `text` where a card has neither. */
  parts?: Readonly<Record<ReviewPart['kind'], Ways>>
  /** Line breaks inside the text nodes are shown (CSS `white-space: pre-line`). */
  keepsLines?: boolean
  /** Selector of what stands inside text or title and is not part of them. */
  notText?: Way
  reply?: { card: Ways; text: Ways; date: Ways }
  /** Controls that show the rest of a text that is cut. */
  expand?: Ways
  /** Controls outside the cards that bring the next reviews into the same document: the next page of the list, or more of it. */
  next?: Ways
  /** Notes that a text is machine-translated; those that hold words count only when the words say so. */
  translated?: Ways
  /** Elements with a `lang` for the text. */
  lang?: Ways
  /** A text without its own `lang` is in the language of the page. */
  inPageLanguage?: boolean
  link?: Ways
  /** Where the badge goes; the parent of the rating, else of the text, where left out. */
  badge?: Ways
}

/** What a site may show of a review. `nativeId` is an id of the site's own. */
export type Field = 'nativeId' | 'author' | 'rating' | 'date' | 'title' | 'text' | 'lang' | 'reply' | 'link'

/** Where a page says which place it is about. */
export interface PlaceSource {
  /** Read the site's id of the place from the decoded path, query and fragment: the groups of the first that matches. No id, no place. */
  ids: readonly RegExp[]
  /** The panel or page that is about the place; the document where left out. */
  root?: Ways
  name: Ways
  /** Read the name from the decoded address where the page does not show it. */
  names?: readonly RegExp[]
  address?: Ways
  /** How many reviews there are, in words. */
  total?: Ways
  /** Rows of a star chart, each a label with the stars first and their count second; added up where `total` is not shown. */
  tally?: Ways
}

/** A site as data: one file, one line in the registry. */
export interface Adapter {
  /** Stable; the name of the file and of the case folder. */
  id: string
  name: string
  /** A host, or `*.host` for the host and everything below it. */
  hosts: readonly string[]
  /**
   * Beginnings of the path that the site keeps its reviews under; one that ends in a letter or digit is a whole folder.
   * `*` stands for anything. What follows a `#` must stand in the fragment, for sites that show everything under one path:
   * the reader starts there and nowhere else on that path.
   */
  paths: readonly string[]
  place: PlaceSource
  /** What every page of the site shows of some of its reviews: where none of many has it, the site has changed. */
  expects: readonly Field[]
  /** Newest first. */
  templates: readonly Template[]
}
