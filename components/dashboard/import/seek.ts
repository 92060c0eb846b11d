/** Finds the stored reviews that notes of other tools are about: by id, by address, or by their words. */
import {
  type Resolve,
  type SeekReview,
  type Sought,
  type Target,
  targetKey,
} from '../../../lib/exchange/in/target.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { type ReviewRow, type TredeDb, trede } from '../../../lib/store/db.ts'

/** Units from which words alone say which review is meant, wherever it stands. */
const TELLING = 20

/** How well a review fits; the best that fits one review alone counts. */
type Fit = 'id' | 'link' | 'text' | 'page' | 'words'

const BEST_FIRST: readonly Fit[] = ['id', 'link', 'text', 'page', 'words']

/**
 * Goes through all reviews once. A review fits by its id; by its own link; by its whole text; as the one on a page that has
 * the marked words; and as the only one anywhere that has them, where they are long enough to tell.
 */
export function seekIn(db: TredeDb = trede): Resolve {
  return async (targets) => {
    const urls = new Map((await db.places.toArray()).map(({ id, url }) => [id, plainUrl(url)]))
    const wanted = targets.map(wantedOf)
    await db.reviews.each((row) => {
      const known = knownOf(row, urls.get(row.placeId) ?? null)
      for (const one of wanted) weigh(one, known)
    })
    const found = new Map(wanted.map((one) => [targetKey(one.target), best(one)]))
    const seek: SeekReview = (target) => found.get(targetKey(target)) ?? { id: null, why: 'target' }
    return seek
  }
}

interface Wanted {
  target: Target
  url: string | null
  text: string | null
  exact: string | null
  /** The first review that fits, and whether another one does. */
  fits: Map<Fit, { id: string; several: boolean }>
}

interface Known {
  id: string
  link: string | null
  page: string | null
  wording: string
  text: string
}

function wantedOf(target: Target): Wanted {
  const { source, text, exact } = target
  return {
    target,
    url: source === null ? null : plainUrl(source),
    text: text === null ? null : plainText(text),
    exact: exact === null ? null : plainText(exact),
    fits: new Map(),
  }
}

function knownOf(row: ReviewRow, page: string | null): Known {
  const link = row.link === null ? null : plainUrl(row.link)
  return { id: row.id, link, page, wording: plainText(wordingOf(row).text), text: plainText(row.text) }
}

function weigh({ target, url, text, exact, fits }: Wanted, known: Known): void {
  const suits = (how: Fit) => {
    const there = fits.get(how)
    if (there) there.several = true
    else fits.set(how, { id: known.id, several: false })
  }
  const holds = exact !== null && exact !== '' && known.wording.includes(exact)
  if (target.source === known.id) suits('id')
  if (url !== null && known.link === url) suits(exact === null || holds ? 'link' : 'page')
  if (text !== null && text !== '' && (text === known.wording || text === known.text)) suits('text')
  if (url !== null && known.page === url && holds) suits('page')
  if (holds && exact.length >= TELLING) suits('words')
}

function best({ fits }: Wanted): Sought {
  for (const how of BEST_FIRST) {
    const found = fits.get(how)
    if (found && !found.several) return { id: found.id }
  }
  return { id: null, why: fits.size > 0 ? 'several' : 'target' }
}

/** Without what does not change the page: the part after `#`, a slash at the end, `http` or `https`, `www.`. */
function plainUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}

function plainText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim()
}
