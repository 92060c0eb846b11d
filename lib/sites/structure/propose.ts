/** Proposals: the lists on a page that look like reviews, best first. */
import { mapSteps, type Steps } from '../steps.ts'
import { isShown } from '../visible.ts'
import { type CardFields, fieldsOf } from './fields.ts'
import { type CardList, listsAround } from './lists.ts'
import { type Prints, printsOf } from './prints.ts'
import { PROPOSED, type Signs, SURE, scoreOf, signsOf } from './score.ts'
import { type Survey, survey } from './survey.ts'

/** A list that looks like reviews. */
export interface ListProposal {
  container: Element
  fields: readonly CardFields[]
  signs: Signs
  /** 0-1. */
  score: number
  /** Certain enough to read without asking. */
  sure: boolean
}

/** A page with what was found on it. */
export interface Found {
  page: Survey
  lists: readonly ListProposal[]
}

/** In a list of reviews a rating may be missing; among comments that can be answered those with a rating are the reviews. */
const RATED_LIST = 0.7

/** What most cards of a list have is usual in it. */
const USUAL = 0.7

/** Looks for lists of reviews under the root. */
export function* proposalsIn(root: Element, now: Date): Steps<Found> {
  const page = yield* survey(root, now)
  const prints = yield* printsOf(page)
  const rated = page.marks.filter(({ average }) => !average)
  const signs = [rated.filter(({ weak }) => !weak), rated.filter(({ weak }) => weak), page.hints]
  const proposals: ListProposal[] = []
  for (const each of signs) {
    for (const list of yield* listsAround(each, page, prints)) {
      const proposal = yield* proposalOf(list, page, prints, now)
      if (proposal) proposals.push(proposal)
    }
  }
  proposals.sort((a, b) => worth(b) - worth(a))
  return { page, lists: yield* apart(proposals, page) }
}

function* proposalOf(list: CardList, page: Survey, prints: Prints, now: Date): Steps<ListProposal | null> {
  const all = yield* reviewsOf(yield* fieldsOf(list, page, prints, now), list, page)
  const rated = all.filter(({ rating }) => rating)
  const thread = all.length ? (yield* signsOf(all, page)).thread : 0
  const enough = all.length * (thread > 0.5 ? 1 : RATED_LIST)
  const reviews = rated.length && rated.length < enough ? rated : all
  const fields = reviews.filter((field) => rated.length > 0 || field.author || field.date)
  if (!fields.length) return null
  const signs = yield* signsOf(fields, page)
  const score = scoreOf(signs)
  return score >= PROPOSED ? { container: list.container, fields, signs, score, sure: score >= SURE } : null
}

// What only looks like a card must have what the cards have; an empty frame or a notice between them has not.
function* reviewsOf(all: readonly CardFields[], { seeds }: CardList, page: Survey): Steps<CardFields[]> {
  const certain = all.filter(({ card }) => seeds.has(card))
  const usual = (['author', 'date'] as const).filter(
    (name) => certain.filter((field) => field[name]).length >= certain.length * USUAL,
  )
  const wanted = yield* mapSteps(all, (field) => {
    const { card, rating, text, title } = field
    if (!isShown(text[0]?.root ?? page.elements[card]!)) return false
    if (!text.length && !title && !(rating && field.author)) return false
    if (seeds.has(card)) return true
    return rating ? usual.some((name) => field[name]) : usual.length > 0 && usual.every((name) => field[name])
  })
  return all.filter((_, i) => wanted[i])
}

function worth({ score, fields }: ListProposal): number {
  return score * Math.log2(1 + fields.length)
}

// A list that shares cards with a better one is another view of it.
function* apart(proposals: readonly ListProposal[], page: Survey): Steps<ListProposal[]> {
  const kept: ListProposal[] = []
  for (const proposal of proposals) {
    const cards = kept.flatMap(({ fields }) => fields)
    const overlaps = yield* mapSteps(proposal.fields, (other) =>
      cards.some(({ card }) => touches(card, other.card, page)),
    )
    if (!overlaps.includes(true)) kept.push(proposal)
  }
  return kept
}

function touches(a: number, b: number, { ends }: Survey): boolean {
  return (b >= a && b < ends[a]!) || (a >= b && a < ends[b]!)
}
