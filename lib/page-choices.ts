/** What the user chose for every page: which marks are drawn, and where the bar stands. Kept in the browser's storage. */
import { browser } from 'wxt/browser'

/** The marks on a page in layers that are shown or not, each by itself. */
export const LAYERS = ['complaints', 'praise', 'themes', 'mine'] as const
export type Layer = (typeof LAYERS)[number]
export type Layers = Readonly<Record<Layer, boolean>>

/** A page on which everything is marked says nothing: praise and themes are drawn when they are asked for. */
const USUAL_LAYERS: Layers = { complaints: true, praise: false, themes: false, mine: true }

/** The bar on the page. */
export interface BarChoice {
  shown: boolean
  /** From the left and from the top, as shares of the room that the window leaves; 0-1. */
  at: { x: number; y: number }
}

const USUAL_BAR: BarChoice = { shown: true, at: { x: 1, y: 1 } }

const KEYS = { layers: 'layers', bar: 'pageBar' } as const

/** All choices as they are now. */
export interface PageChoices {
  layers: Layers
  bar: BarChoice
}

export async function pageChoices(): Promise<PageChoices> {
  const kept = await browser.storage.local.get(Object.values(KEYS))
  return { layers: layersOf(kept[KEYS.layers]), bar: barOf(kept[KEYS.bar]) }
}

export function chooseLayers(change: Partial<Layers>): Promise<void> {
  return oneByOne(({ layers }) => ({ [KEYS.layers]: { ...layers, ...change } }))
}

export function chooseBar(change: Partial<BarChoice>): Promise<void> {
  return oneByOne(({ bar }) => ({ [KEYS.bar]: { ...bar, ...change } }))
}

// A change that is made while another is being kept would write back what it had read before.
let last: Promise<unknown> = Promise.resolve()
function oneByOne(change: (now: PageChoices) => Record<string, unknown>): Promise<void> {
  const kept = last.then(async () => browser.storage.local.set(change(await pageChoices())))
  last = kept.catch(() => undefined)
  return kept
}

/** Tells of every change, wherever it is made, until the returned function is called. */
export function followPageChoices(onChange: (choices: PageChoices) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.values(KEYS).some((key) => key in changes))
      void pageChoices().then(onChange)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

// Whatever an older version has left there.
function layersOf(kept: unknown): Layers {
  const known = (kept ?? {}) as Partial<Record<Layer, unknown>>
  const of = (layer: Layer) =>
    typeof known[layer] === 'boolean' ? (known[layer] as boolean) : USUAL_LAYERS[layer]
  return { complaints: of('complaints'), praise: of('praise'), themes: of('themes'), mine: of('mine') }
}

function barOf(kept: unknown): BarChoice {
  const known = (kept ?? {}) as Partial<BarChoice>
  const share = (value: unknown) => (typeof value === 'number' ? Math.min(1, Math.max(0, value)) : 1)
  return {
    shown: known.shown ?? USUAL_BAR.shown,
    at: { x: share(known.at?.x), y: share(known.at?.y) },
  }
}
