/**
 * The facts that are planted in the sample market; `sample.design.md` tells them in words, the tests look for each of them
 * and for nothing else.
 */

/** Ids of the three businesses. */
export const PHONE_SHOP = 'sample:fietspunt-noord'
export const LOAN_SHOP = 'sample:rijwielhuis-de-linde'
export const OWNER_SHOP = 'sample:harbour-cycles'

/** How many months the market has been watched. */
export const MONTHS = 36
/** Age in months at which the loan bike is no longer news. */
const LOAN_NEWS = 20
/** Age in months of the takeover, and about that of the time since which the phone rings in vain. */
const TAKEN_OVER = 19
const RINGS = 14

/** When what happened, in months counted from year 0. */
export interface Facts {
  /** First month of the quarter since which the phone shop sinks. */
  sinksFrom: number
  /** First month in which the loan bike is told as something ordinary. */
  loanOrdinaryFrom: number
  /** First month under the new owner. */
  takenOverFrom: number
}

/** The facts, seen from now. */
export function factsOf(now: Date): Facts {
  const month = monthOf(now)
  return {
    sinksFrom: Math.floor((month - RINGS) / 3) * 3,
    loanOrdinaryFrom: month - LOAN_NEWS,
    takenOverFrom: month - TAKEN_OVER,
  }
}

/** Months since year 0. */
export function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** `2025-03`. */
export function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
