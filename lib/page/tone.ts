/** Whether a piece of somebody else's page is light or dark, so that what is drawn there can be read. */

export type Tone = 'light' | 'dark'

/** A colour as computed style gives it. */
interface Shade {
  /** WCAG relative luminance, 0-1. */
  luminance: number
  /** 0-1. */
  alpha: number
}

// Black and white text contrast equally with this luminance.
const MIDDLE = 0.179

/** Reads `rgb()`, `rgba()`, `color()`, `lab()`, `lch()`, `oklab()` and `oklch()`; null for any other notation. */
export function shadeOf(colour: string): Shade | null {
  if (colour === 'transparent') return { luminance: 0, alpha: 0 }
  const [, notation = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(colour.trim()) ?? []
  const [channels = '', slash] = inside.split('/')
  const words = channels.trim().split(/[\s,]+/)
  // The colour space; all that pages use are near enough to each other for light or dark.
  if (notation === 'color') words.shift()
  const [a = 0, b = 0, c = 0, fourth = 1] = words.map(fraction)
  const alpha = slash === undefined ? fourth : fraction(slash)
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminance(a / 255, b / 255, c / 255), alpha }
    case 'color':
      return { luminance: luminance(a, b, c), alpha }
    case 'lab':
    case 'lch':
      return { luminance: (channels.includes('%') ? a : a / 100) ** 3, alpha }
    case 'oklab':
    case 'oklch':
      return { luminance: a ** 3, alpha }
    default:
      return null
  }
}

function fraction(word: string): number {
  return Number.parseFloat(word) / (word.includes('%') ? 100 : 1)
}

function luminance(...channels: [number, number, number]): number {
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/**
 * The tone of what is painted behind an element. `known` holds the answers of one pass, so that elements with the same
 * ancestors are asked once.
 */
export function toneBehind(element: Element, known: Map<Element, Tone> = new Map()): Tone {
  const passed: Element[] = []
  const answer = (tone: Tone) => {
    for (const each of passed) known.set(each, tone)
    return tone
  }
  let covered = 0
  let light = 0
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const before = known.get(at)
    if (before && covered === 0) return answer(before)
    if (covered === 0) passed.push(at)
    const style = getComputedStyle(at)
    const shade = shadeOf(style.backgroundColor)
    if (!shade || (style.backgroundImage !== 'none' && shade.alpha < 1)) return answer(toneOfText(element))
    light += shade.luminance * shade.alpha * (1 - covered)
    covered += shade.alpha * (1 - covered)
    if (covered > 0.95) return answer(light / covered > MIDDLE ? 'light' : 'dark')
  }
  light += (canvasIsDark() ? 0.01 : 1) * (1 - covered)
  return answer(light > MIDDLE ? 'light' : 'dark')
}

// A picture or a gradient has no one colour, but its writer chose a text colour that can be read on it.
function toneOfText(element: Element): Tone {
  const shade = shadeOf(getComputedStyle(element).color)
  return shade && shade.luminance > MIDDLE ? 'dark' : 'light'
}

function canvasIsDark(): boolean {
  const schemes = getComputedStyle(document.documentElement).colorScheme
  if (!schemes.includes('dark')) return false
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches
}

function parentOf(element: Element): Element | null {
  const root = element.parentElement ? null : element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
