/** Themes of the codebook, each with the driver it points to. The only place where a theme is spelled out. */
import type { Bilingual } from './ladder.ts'

/** What the first seed article names as causes of good and bad experiences. */
export type DriverId = 'attitude' | 'knowledge' | 'steering'

export const DRIVERS: Record<DriverId, Bilingual> = {
  attitude: { en: 'Attitude', nl: 'Attitude' },
  knowledge: { en: 'Product knowledge', nl: 'Productkennis' },
  steering: { en: 'Steering of the staff', nl: 'Aansturing van het personeel' },
}

/** One theme: what a phrase of a review is about. */
export interface Theme {
  name: Bilingual
  /** The one-line meaning, for tooltips. */
  about: Bilingual
  /** Empty for the four themes that are not about how people serve. */
  drivers: readonly DriverId[]
}

export const THEMES = {
  attention: {
    name: { en: 'Attention', nl: 'Aandacht' },
    about: {
      en: 'welcomed, greeted, noticed, or ignored',
      nl: 'welkom geheten, begroet, gezien, of genegeerd',
    },
    drivers: ['attitude'],
  },
  friendliness: {
    name: { en: 'Friendliness', nl: 'Vriendelijkheid' },
    about: { en: 'manner and attitude', nl: 'toon en houding' },
    drivers: ['attitude'],
  },
  listening: {
    name: { en: 'Listening', nl: 'Luisteren' },
    about: {
      en: 'needs and signals picked up, thinking along',
      nl: 'wensen en signalen opgepakt, meedenken',
    },
    drivers: ['attitude', 'steering'],
  },
  knowledge: {
    name: { en: 'Knowledge', nl: 'Kennis' },
    about: { en: 'product knowledge, advice, explanation', nl: 'productkennis, advies, uitleg' },
    drivers: ['knowledge'],
  },
  speed: {
    name: { en: 'Speed', nl: 'Snelheid' },
    about: { en: 'waiting and pace', nl: 'wachten en tempo' },
    drivers: ['steering'],
  },
  availability: {
    name: { en: 'Availability', nl: 'Bereikbaarheid' },
    about: { en: 'someone is there and can be reached', nl: 'er is iemand en die is te bereiken' },
    drivers: ['steering'],
  },
  reliability: {
    name: { en: 'Reliability', nl: 'Betrouwbaarheid' },
    about: {
      en: 'promises, orders, bookings, correctness',
      nl: 'beloften, bestellingen, boekingen, juistheid',
    },
    drivers: ['steering'],
  },
  pressure: {
    name: { en: 'Pressure', nl: 'Druk' },
    about: { en: 'sales pressure, respect, fairness', nl: 'opdringerigheid, respect, eerlijkheid' },
    drivers: ['attitude'],
  },
  recovery: {
    name: { en: 'Recovery', nl: 'Herstel' },
    about: { en: 'complaints, refunds, excuses', nl: 'klachten, terugbetaling, excuses' },
    drivers: ['steering'],
  },
  rules: {
    name: { en: 'Rules', nl: 'Regels' },
    about: { en: 'policy and hassle', nl: 'beleid en gedoe' },
    drivers: ['steering'],
  },
  tangibles: {
    name: { en: 'Surroundings', nl: 'Omgeving' },
    about: { en: 'cleanliness, atmosphere, building, noise', nl: 'netheid, sfeer, gebouw, geluid' },
    drivers: [],
  },
  product: {
    name: { en: 'Product', nl: 'Product' },
    about: { en: 'food, room, goods, app', nl: 'eten, kamer, spullen, app' },
    drivers: [],
  },
  price: {
    name: { en: 'Price', nl: 'Prijs' },
    about: { en: 'price and value', nl: 'prijs en waarde' },
    drivers: [],
  },
  extra: {
    name: { en: 'Extra', nl: 'Extra' },
    about: {
      en: 'unasked extra, surprise, the extra mile',
      nl: 'ongevraagd extra, verrassing, een stap meer',
    },
    drivers: [],
  },
} as const satisfies Record<string, Theme>

export type ThemeId = keyof typeof THEMES

export const THEME_IDS = Object.keys(THEMES) as ThemeId[]

/** Praise or complaint. */
export type Sign = '+' | '-'
