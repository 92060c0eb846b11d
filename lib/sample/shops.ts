/** The three bicycle shops of the sample market, on two sites each. All invented; `.example` names belong to nobody. */
import type { Business } from '../model/business.ts'
import type { Place } from '../model/review.ts'
import { type Facts, LOAN_SHOP, OWNER_SHOP, PHONE_SHOP } from './facts.ts'
import { LOAN_EARLY, LOAN_LATE, type Mix, NEW_OWNER, OLD_OWNER, PHONE_AFTER, PHONE_BEFORE } from './scenes.ts'

/** Gives days, and a link to each review. */
export const DAY_SITE = 'klantenwoord.example'
/** Says "3 months ago" and "2 years ago", and links no single review. */
export const AGO_SITE = 'plaatsgids.example'

/** One shop. */
export interface Shop {
  id: string
  name: string
  role: Business['role']
  address: string
  slug: string
  /** Share of its reviews that are in English. */
  english: number
  /** What happens there in a month, counted from year 0. */
  mixIn(month: number, facts: Facts): Mix
}

export const SHOPS: readonly Shop[] = [
  {
    id: PHONE_SHOP,
    name: 'Fietspunt Noord',
    role: 'own',
    address: 'Havenkade 12, Zwolle',
    slug: 'fietspunt-noord',
    english: 0.1,
    mixIn: (month, { sinksFrom }) => (month < sinksFrom ? PHONE_BEFORE : PHONE_AFTER),
  },
  {
    id: LOAN_SHOP,
    name: 'Rijwielhuis De Linde',
    role: 'competitor',
    address: 'Lindeplein 3, Zwolle',
    slug: 'rijwielhuis-de-linde',
    english: 0.1,
    mixIn: (month, { loanOrdinaryFrom }) => (month < loanOrdinaryFrom ? LOAN_EARLY : LOAN_LATE),
  },
  {
    id: OWNER_SHOP,
    name: 'Harbour Cycles',
    role: 'competitor',
    address: 'Thorbeckegracht 40, Zwolle',
    slug: 'harbour-cycles',
    english: 0.65,
    mixIn: (month, { takenOverFrom }) => (month < takenOverFrom ? OLD_OWNER : NEW_OWNER),
  },
]

/** The shop's page on each site; the one that gives days first. */
export function placesOf({ slug, name, address }: Shop): [Place, Place] {
  const on = (site: string): Place => ({
    id: `${site}:${slug}`,
    site,
    nativeId: slug,
    name,
    address,
    url: `https://${site}/${slug}`,
    total: null,
  })
  return [on(DAY_SITE), on(AGO_SITE)]
}
