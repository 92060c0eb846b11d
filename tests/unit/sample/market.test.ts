/** The sample market is sound, and insight finds in it what was planted and nothing loud beside. */
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../lib/classify/index.ts'
import { bestActs } from '../../../lib/insight/best-acts.ts'
import { chances } from '../../../lib/insight/chances.ts'
import { complaints } from '../../../lib/insight/complaints.ts'
import { drifts } from '../../../lib/insight/drift.ts'
import { ladders } from '../../../lib/insight/ladder.ts'
import { overTime } from '../../../lib/insight/over-time.ts'
import { pulls } from '../../../lib/insight/pull.ts'
import { businessByPlace, type Rated, ratedOf } from '../../../lib/insight/rated.ts'
import { stepUps } from '../../../lib/insight/step-up.ts'
import { finished, tallied } from '../../../lib/insight/tally.ts'
import { wordOfMouth } from '../../../lib/insight/word-of-mouth.ts'
import { placeSchema, reviewSchema } from '../../../lib/model/schema.ts'
import { factsOf, LOAN_SHOP, monthName, OWNER_SHOP, PHONE_SHOP } from '../../../lib/sample/facts.ts'
import { sampleMarket } from '../../../lib/sample/index.ts'

// One for each way in which months fall into quarters.
const MOMENTS = ['2026-11-24', '2026-12-02', '2027-01-31'].map((day) => new Date(`${day}T12:00:00Z`))

describe('the sample market', () => {
  const market = sampleMarket(MOMENTS[0]!)

  it('has 600 reviews that are all different', () => {
    expect(market.reviews).toHaveLength(600)
    expect(new Set(market.reviews.map(({ text }) => text)).size).toBe(600)
    expect(new Set(market.reviews.map(({ id }) => id)).size).toBe(600)
  })

  it('is the same each time', () => {
    expect(sampleMarket(MOMENTS[0]!)).toEqual(market)
  })

  it('has no slot left open and no review from the future', () => {
    expect(market.reviews.filter(({ text }) => /[{}]|undefined/.test(text))).toEqual([])
    const today = MOMENTS[0]!.toISOString().slice(0, 10)
    expect(market.reviews.filter(({ date }) => date!.iso! > today)).toEqual([])
  })

  it('is what the store takes', () => {
    for (const review of market.reviews) expect(v.safeParse(reviewSchema, review).success).toBe(true)
    for (const place of market.places) expect(v.safeParse(placeSchema, place).success).toBe(true)
    const placeIds = new Set(market.places.map(({ id }) => id))
    expect(market.businesses.flatMap((one) => one.placeIds).every((id) => placeIds.has(id))).toBe(true)
  })

  it('spans three years, in both languages, on two sites', () => {
    const years = new Set(market.reviews.map(({ date }) => date!.iso!.slice(0, 4)))
    expect(years.size).toBe(4)
    const english = market.reviews.filter(({ lang }) => lang === 'en').length
    expect(english).toBeGreaterThan(120)
    expect(english).toBeLessThan(240)
    expect(new Set(market.reviews.map(({ site }) => site)).size).toBe(2)
  })
})

describe.each(MOMENTS)('planted facts, seen from %o', (now) => {
  const facts = factsOf(now)
  const reviews = readMarket(now)
  const time = finished(overTime(reviews))
  const near = (month: string, planted: number) =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].some((off) => monthName(planted + off) === month)

  it('the phone shop stands on Basic, the loan shop on Desired', () => {
    const median = new Map(tallied(ladders(), reviews).map((row) => [row.businessId, row.median]))
    expect(median.get(PHONE_SHOP)).toBe(2)
    expect(median.get(LOAN_SHOP)).toBe(4)
  })

  it('the phone is what is complained of most there, ever more, what costs most, and what would lift it', () => {
    const named = tallied(complaints(), reviews).filter((one) => one.businessId === PHONE_SHOP && one.what)
    expect(named[0]).toMatchObject({ what: 'phone', trend: 'rising' })
    expect(named[0]!.quotes.length).toBeGreaterThanOrEqual(5)
    const [dearest] = tallied(pulls('what'), reviews).filter((one) => one.businessId === PHONE_SHOP)
    expect(dearest).toMatchObject({ what: 'phone' })
    const step = finished(stepUps(reviews)).find((one) => one.businessId === PHONE_SHOP)!
    expect(step).toMatchObject({ from: 2, to: 3 })
    expect(step.faults.map(({ what }) => what)).toEqual(['phone'])
  })

  it('levels change once at the phone shop and once at the shop with a new owner, and nowhere else', () => {
    const levels = time.series.filter(({ theme }) => theme === null)
    const changes = levels.flatMap(({ businessId, changes }) =>
      changes.map((one) => ({ businessId, ...one })),
    )
    expect(changes.map(({ businessId }) => businessId).sort()).toEqual([PHONE_SHOP, OWNER_SHOP].sort())
    for (const { businessId, from, before, after } of changes) {
      const planted = businessId === PHONE_SHOP ? facts.sinksFrom : facts.takenOverFrom
      expect(near(from, planted), `${businessId} changed in ${from}, planted ${monthName(planted)}`).toBe(
        true,
      )
      expect(after > before).toBe(businessId === OWNER_SHOP)
    }
    expect(levels.find(({ businessId }) => businessId === LOAN_SHOP)!.perYear).toBeNull()
  })

  it('the loan bike has come down the ladder, and nothing else has', () => {
    const found = finished(drifts(reviews))
    expect(found.map(({ what, early }) => ({ what, early: early.median }))).toEqual([
      { what: 'loan', early: 5 },
    ])
    expect(found[0]!.late.median).toBeLessThanOrEqual(4)
  })

  it('sales were lost, mostly at the phone shop, and wishes told', () => {
    const ledger = new Map(tallied(chances(), reviews).map((row) => [row.businessId, row.entries]))
    const lost = ledger.get(PHONE_SHOP)!['lost-sale'].count
    expect(lost).toBeGreaterThan(8)
    expect(lost).toBeGreaterThan(ledger.get(LOAN_SHOP)!['lost-sale'].count)
    expect(ledger.get(PHONE_SHOP)!['would-have'].count).toBeGreaterThan(0)
    expect(ledger.get(LOAN_SHOP)!.wish.count).toBeGreaterThan(0)
  })

  it('acts to learn from come mostly from the loan shop, each once', () => {
    const acts = tallied(bestActs(), reviews).told
    expect(acts.length).toBeGreaterThan(10)
    expect(new Set(acts.map(({ text }) => text)).size).toBe(acts.length)
    const at = (shop: string) => acts.filter(({ businessId }) => businessId === shop).length
    expect(at(LOAN_SHOP)).toBeGreaterThan(at(PHONE_SHOP))
  })

  it('customers leave the phone shop in silence, and recommend the loan shop', () => {
    const said = new Map(tallied(wordOfMouth(), reviews).map((row) => [row.businessId, row.said]))
    expect(said.get(PHONE_SHOP)!['silent-leaver'].count).toBeGreaterThan(
      said.get(LOAN_SHOP)!['silent-leaver'].count,
    )
    expect(said.get(LOAN_SHOP)!['recommend+'].count).toBeGreaterThan(
      said.get(PHONE_SHOP)!['recommend+'].count,
    )
  })
})

function readMarket(now: Date): Rated[] {
  const { businesses, reviews } = sampleMarket(now)
  const byPlace = businessByPlace(businesses)
  return reviews.map((review) =>
    ratedOf(
      {
        review,
        verdict: classify(review.text, { rating: review.rating!.value, ratingScale: 5, lang: review.lang }),
        annotation: null,
        marks: [],
      },
      byPlace,
    ),
  )
}
