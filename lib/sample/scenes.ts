/** What happens to the customers of the sample market, and how often in which shop and month. */
import type { Pool } from './stock.ts'

/** One kind of visit: the sentences its review is made of, and the stars it gets. */
export interface Scene {
  /** In order; a number is the chance that a sentence of that pool is there. */
  says: readonly (Pool | readonly [Pool, number])[]
  /** 1-5, dealt in turn. */
  stars: readonly number[]
}

export const SCENES = {
  phone: { says: ['phone', ['phoneMore', 0.6], ['good', 0.15], ['never', 0.3]], stars: [1, 2, 1, 2, 3] },
  late: { says: ['late', ['lateMore', 0.6], ['never', 0.2]], stars: [2, 1, 2] },
  rude: { says: ['rude', ['late', 0.3], ['never', 0.5]], stars: [1, 2] },
  lostSale: { says: ['ignored', 'left', ['never', 0.2]], stars: [1, 2] },
  wish: { says: ['plain', 'wish'], stars: [4, 3] },
  wouldHave: { says: ['ignored', 'wouldHave'], stars: [2, 1] },
  mixed: { says: ['good', 'but'], stars: [3, 3, 2] },
  botched: { says: ['botched', ['price', 0.4], ['lateMore', 0.3], ['never', 0.4]], stars: [1, 1, 2] },
  plain: { says: ['plain', ['good', 0.3]], stars: [4, 4, 5, 3] },
  advice: { says: ['advice', ['warm', 0.6], ['returns', 0.5]], stars: [5, 5, 4] },
  act: { says: ['act', ['amazed', 0.5], ['returns', 0.4]], stars: [5] },
  loanEarly: { says: ['loanEarly', ['amazed', 0.5], ['returns', 0.3]], stars: [5] },
  loanLate: { says: ['loanLate', ['plain', 0.6]], stars: [4, 5] },
  newOwner: { says: ['newOwner', 'advice', ['returns', 0.5]], stars: [5] },
  loud: { says: ['loud'], stars: [5] },
  anger: { says: ['anger'], stars: [1] },
  /** Stars that tell something else than the words. */
  kindStars: { says: ['phone', 'phoneMore', 'never'], stars: [5] },
  question: { says: ['question'], stars: [3] },
} as const satisfies Record<string, Scene>

export type SceneId = keyof typeof SCENES
export type Mix = Partial<Record<SceneId, number>>

/** How often what happens in the shop whose phone is not answered: before it gets worse, and after. */
// biome-ignore format: a table reads best in rows
export const PHONE_BEFORE: Mix = {
  phone: 9, late: 9, lostSale: 6, wouldHave: 3, rude: 3, mixed: 12, plain: 34, wish: 5, advice: 13, act: 3, loud: 2, question: 1,
}
// biome-ignore format: a table reads best in rows
export const PHONE_AFTER: Mix = {
  phone: 50, late: 9, lostSale: 8, wouldHave: 3, rude: 4, mixed: 8, plain: 7, wish: 2, advice: 1, kindStars: 6, anger: 2,
}

/** The shop that lends bikes, while nobody else does, and once everybody expects it. */
// biome-ignore format: a table reads best in rows
export const LOAN_EARLY: Mix = {
  loanEarly: 18, advice: 32, act: 4, plain: 31, mixed: 7, wish: 3, late: 3, loud: 2,
}
// biome-ignore format: a table reads best in rows
export const LOAN_LATE: Mix = {
  loanLate: 18, advice: 40, act: 14, plain: 19, mixed: 3, wish: 2, late: 1, loud: 2,
}

/** The shop that is taken over: before, and after. */
// biome-ignore format: a table reads best in rows
export const OLD_OWNER: Mix = {
  botched: 30, late: 14, rude: 10, lostSale: 8, mixed: 12, plain: 20, advice: 3, anger: 3,
}
// biome-ignore format: a table reads best in rows
export const NEW_OWNER: Mix = {
  newOwner: 12, advice: 34, act: 6, plain: 30, mixed: 8, wish: 4, late: 4, loud: 2,
}
