/** The ladder: the six levels of service and "not rated". The only place where a level is spelled out. */

/** 0 is "not rated"; 1 is the lowest step, 6 the highest. */
export type LevelId = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A text in the two languages of the interface. */
export interface Bilingual {
  en: string
  nl: string
}

/** Two colours that keep a contrast of at least 4.5 (WCAG AA) with each other. */
export interface Ink {
  /** The filled area. */
  fill: string
  /** Text and glyph on that area. */
  on: string
}

/** One step of the ladder. */
export interface Level {
  id: LevelId
  /** Stable English key, used in exports and class names. */
  key: 'unrated' | 'criminal' | 'basic' | 'expected' | 'desired' | 'surprising' | 'unbelievable'
  name: Bilingual
  /** The one-line test of the codebook: what a review on this step tells. */
  test: Bilingual
  light: Ink
  dark: Ink
  /** SVG path in a 16 x 16 box. Each level has its own shape, so that colour is never the only sign. */
  glyph: string
}

export const LEVELS: readonly Level[] = [
  {
    id: 0,
    key: 'unrated',
    name: { en: 'Not rated', nl: 'Niet beoordeeld' },
    test: { en: 'Nothing is valued in this text.', nl: 'In deze tekst wordt niets gewaardeerd.' },
    light: { fill: '#e3e6ea', on: '#3d4654' },
    dark: { fill: '#39414d', on: '#dfe4ea' },
    glyph: 'M3 7h10v2H3z',
  },
  {
    id: 1,
    key: 'criminal',
    name: { en: 'Criminal', nl: 'Crimineel' },
    test: {
      en: 'The basic promise was broken and not put right.',
      nl: 'De basisbelofte is gebroken en niet rechtgezet.',
    },
    light: { fill: '#a8172b', on: '#ffffff' },
    dark: { fill: '#f28a97', on: '#2b0409' },
    glyph: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  },
  {
    id: 2,
    key: 'basic',
    name: { en: 'Basic', nl: 'Basis' },
    test: {
      en: 'They got it, but with a fault that colours the whole.',
      nl: 'Ze kregen het, maar met een gebrek dat het geheel kleurt.',
    },
    light: { fill: '#a34a00', on: '#ffffff' },
    dark: { fill: '#f5a662', on: '#2b1400' },
    glyph: 'M8 14.5 1 2.5h14z',
  },
  {
    id: 3,
    key: 'expected',
    name: { en: 'Expected', nl: 'Verwacht' },
    test: {
      en: 'As it should be: nothing stands out, or good and bad balance.',
      nl: 'Zoals het hoort: niets valt op, of goed en slecht houden elkaar in evenwicht.',
    },
    light: { fill: '#5b6472', on: '#ffffff' },
    dark: { fill: '#b4bfce', on: '#141a22' },
    glyph: 'M2 2h12v12H2z',
  },
  {
    id: 4,
    key: 'desired',
    name: { en: 'Desired', nl: 'Gewenst' },
    test: {
      en: 'Clearly better than the norm: warmth, attention, advice or skill.',
      nl: 'Duidelijk beter dan de norm: warmte, aandacht, advies of vakmanschap.',
    },
    light: { fill: '#0b6b5d', on: '#ffffff' },
    dark: { fill: '#6fd3c1', on: '#03201b' },
    glyph: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  },
  {
    id: 5,
    key: 'surprising',
    name: { en: 'Surprising', nl: 'Verrassend' },
    test: {
      en: 'Something they did not expect, and the text names it.',
      nl: 'Iets wat ze niet verwachtten, en de tekst noemt het.',
    },
    light: { fill: '#1a56b8', on: '#ffffff' },
    dark: { fill: '#8db7f5', on: '#04152f' },
    glyph: 'M8 1l7 7-7 7-7-7z',
  },
  {
    id: 6,
    key: 'unbelievable',
    name: { en: 'Unbelievable', nl: 'Ongelooflijk' },
    test: {
      en: 'Several such acts, or one told with open amazement.',
      nl: 'Meer van zulke daden, of één die met open mond wordt verteld.',
    },
    light: { fill: '#6b2fa0', on: '#ffffff' },
    dark: { fill: '#cba4f0', on: '#210a38' },
    glyph: 'M8 .8l2.2 4.7 5.1.6-3.8 3.5 1 5.1L8 12.2l-4.5 2.5 1-5.1L.7 6.1l5.1-.6z',
  },
]

/** The level with this id. */
export function levelOf(id: LevelId): Level {
  return LEVELS[id]!
}

/** Whether an unknown value, say from a message or a file, is a level's id. */
export function isLevelId(value: unknown): value is LevelId {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 6
}
