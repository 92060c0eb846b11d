/** Signals of the codebook: what a review says about the customer's next step. */
import type { Bilingual } from './ladder.ts'

export const SIGNALS = {
  'return+': { en: 'will come back', nl: 'komt terug' },
  'return-': { en: 'will not come back', nl: 'komt niet terug' },
  'recommend+': { en: 'recommends', nl: 'beveelt aan' },
  'recommend-': { en: 'warns others', nl: 'waarschuwt anderen' },
  lostsale: { en: 'lost sale', nl: 'gemiste verkoop' },
  recovered: { en: 'put right', nl: 'rechtgezet' },
  'expected-': { en: 'expectation missed', nl: 'verwachting niet gehaald' },
  'expected+': { en: 'expectation exceeded', nl: 'verwachting overtroffen' },
  sarcasm: { en: 'sarcasm', nl: 'sarcasme' },
} as const satisfies Record<string, Bilingual>

export type SignalId = keyof typeof SIGNALS

export const SIGNAL_IDS = Object.keys(SIGNALS) as SignalId[]
