/** An invented market to explore Trede with: three bicycle shops, 600 reviews over three years, Dutch and English. */
import type { ReviewSet } from '../model/annotation.ts'
import type { Business } from '../model/business.ts'
import type { Place, Review, ReviewDate } from '../model/review.ts'
import { chanceFrom, Deck, pick } from './deck.ts'
import { factsOf, MONTHS, monthName, monthOf } from './facts.ts'
import { AUTHORS } from './names.ts'
import { SCENES, type SceneId } from './scenes.ts'
import { placesOf, SHOPS, type Shop } from './shops.ts'
import type { Pool, Slot, Stock } from './stock.ts'
import { EN } from './stock-en.ts'
import { NL } from './stock-nl.ts'

/** All that is to be stored; verdicts come from the classifier when it is loaded. */
export interface SampleMarket {
  sets: ReviewSet[]
  businesses: Business[]
  places: Place[]
  /** Each belongs into each set. */
  reviews: Review[]
}

/** Reviews of each shop. */
const EACH = 200
/** Share of reviews from the site that gives days. */
const DAYS = 0.72

/** The market as it stands at a moment. The same moment gives the same market, any other the same shifted in time. */
export function sampleMarket(now: Date): SampleMarket {
  const moment = now.toISOString()
  const writers = { nl: new Writer(NL, 11), en: new Writer(EN, 23) }
  const reviews = SHOPS.flatMap((shop, index) => reviewsOf(shop, now, writers, chanceFrom(101 + index)))
  return {
    sets: [
      {
        id: 'sample:set',
        name: 'Fietsenwinkels in Zwolle',
        created: moment,
        modified: moment,
        archived: null,
        salt: 'sample',
      },
    ],
    businesses: SHOPS.map((shop) => ({
      id: shop.id,
      name: shop.name,
      role: shop.role,
      placeIds: placesOf(shop).map(({ id }) => id),
      created: moment,
      modified: moment,
    })),
    places: SHOPS.flatMap(placesOf),
    reviews,
  }
}

function reviewsOf(
  shop: Shop,
  now: Date,
  writers: Record<'nl' | 'en', Writer>,
  chance: () => number,
): Review[] {
  const facts = factsOf(now)
  const first = monthOf(now) - MONTHS + 1
  const authors = new Deck(AUTHORS, chance)
  const [daily, vague] = placesOf(shop)
  return Array.from({ length: EACH }, (_, index) => {
    // Spread evenly, so that each quarter has enough of them.
    const month = first + Math.floor((index * MONTHS) / EACH)
    const lang = chance() < shop.english ? 'en' : 'nl'
    const { text, stars } = writers[lang].write(pick(shop.mixIn(month, facts), chance))
    const place = chance() < DAYS ? daily : vague
    const nativeId = `${shop.slug}-${String(index + 1).padStart(3, '0')}`
    const day = place === daily
    return {
      id: `${place.site}:${nativeId}`,
      site: place.site,
      placeId: place.id,
      author: authors.deal(),
      rating: { value: stars, scale: 5, raw: `${stars}/5` },
      date: day ? dayIn(month, now, chance) : agoOf(month, monthOf(now), lang),
      title: null,
      text,
      lang,
      truncated: false,
      machineTranslated: false,
      reply: null,
      link: day ? `${place.url}/${nativeId}` : null,
    }
  })
}

function dayIn(month: number, now: Date, chance: () => number): ReviewDate {
  const last = month === monthOf(now) ? now.getUTCDate() : 28
  const iso = `${monthName(month)}-${String(1 + Math.floor(chance() * last)).padStart(2, '0')}`
  return { raw: iso, iso, precision: 'day' }
}

// As sites that count back do: months within a year, then only years.
function agoOf(month: number, today: number, lang: 'nl' | 'en'): ReviewDate {
  const months = today - month
  const years = Math.floor(months / 12)
  if (years === 0) {
    const raw = lang === 'nl' ? `${months} maanden geleden` : `${months} months ago`
    return { raw, iso: monthName(month), precision: 'month' }
  }
  const raw = lang === 'nl' ? `${years} jaar geleden` : years === 1 ? 'a year ago' : `${years} years ago`
  return { raw, iso: String(Math.floor((today - 12 * years) / 12)), precision: 'year' }
}

/** Puts reviews together from the sentences of one language, never the same twice. */
class Writer {
  #pools: Record<Pool, Deck<string>>
  #slots: Record<Slot, Deck<string>>
  #stars: Record<SceneId, Deck<number>>
  #chance: () => number
  #written = new Set<string>()

  constructor(stock: Stock, seed: number) {
    const chance = chanceFrom(seed)
    const decks = <K extends string, T>(lists: Record<K, readonly T[]>) =>
      Object.fromEntries(
        Object.entries<readonly T[]>(lists).map(([key, list]) => [key, new Deck(list, chance)]),
      ) as Record<K, Deck<T>>
    this.#chance = chance
    this.#pools = decks(stock.pools)
    this.#slots = decks(stock.slots)
    this.#stars = Object.fromEntries(
      Object.entries(SCENES).map(([id, { stars }]) => [id, new Deck<number>(stars, chance)]),
    ) as Record<SceneId, Deck<number>>
  }

  write(scene: SceneId): { text: string; stars: number } {
    for (let tries = 0; ; tries++) {
      const text = this.#sentences(scene, tries).join(' ')
      if (this.#written.has(text)) continue
      this.#written.add(text)
      return { text, stars: this.#stars[scene].deal() }
    }
  }

  // A short scene that is told out gets one sentence more of those that go with anything.
  #sentences(scene: SceneId, tries: number): string[] {
    const says = SCENES[scene].says.flatMap((part) => {
      const [pool, share] = typeof part === 'string' ? [part, 1] : part
      return this.#chance() < share ? [this.#fill(this.#pools[pool].deal())] : []
    })
    if (tries > 3 && scene === 'loud') says.push(this.#fill(this.#pools.returns.deal()))
    if (tries > 3 && scene === 'anger') says.push(this.#fill(this.#pools.never.deal()))
    if (tries > 3 && scene === 'plain') says.push(this.#fill(this.#pools.plain.deal()))
    return says
  }

  #fill(sentence: string): string {
    const filled = sentence.replace(/\{(\w+)\}/g, (_, slot: Slot) => this.#slots[slot].deal())
    return filled[0]!.toUpperCase() + filled.slice(1)
  }
}
