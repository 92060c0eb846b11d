/** A quote as a picture of a slide's shape: the words, who they are about, and the level with its shape and colour. */
import { inUiLanguage } from '../../../lib/locale.ts'
import { type LevelId, levelOf } from '../../../lib/model/ladder.ts'

const WIDTH = 1200
const HEIGHT = 675
const MARGIN = 84
/** Type sizes that are tried, in pixels, until the words fit. */
const SIZES = [54, 46, 40, 34, 28, 24, 20]
const LEADING = 1.35
/** Height that is left for the words. */
const ROOM = 390
const FAMILY = 'system-ui, sans-serif'

/** What is on the card. */
interface Card {
  text: string
  source: string
  level: LevelId
}

/** The card as PNG. Rejects where the browser draws no pictures. */
export async function drawQuoteCard({ text, source, level }: Card): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  const { light, glyph, name } = levelOf(level)
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.fillStyle = light.fill
  pen.fillRect(0, 0, 18, HEIGHT)

  const { size, lines } = sized(pen, `“${text.replace(/\s+/g, ' ').trim()}”`)
  pen.fillStyle = '#1a222d'
  pen.textBaseline = 'top'
  pen.font = `500 ${size}px ${FAMILY}`
  lines.forEach((line, at) => {
    pen.fillText(line, MARGIN, MARGIN + at * size * LEADING)
  })

  const foot = HEIGHT - MARGIN - 28
  pen.save()
  pen.translate(MARGIN, foot)
  pen.scale(1.875, 1.875)
  pen.fillStyle = light.fill
  pen.fill(new Path2D(glyph))
  pen.restore()
  pen.fillStyle = level === 0 ? light.on : light.fill
  pen.font = `650 26px ${FAMILY}`
  const word = inUiLanguage(name)
  pen.fillText(word, MARGIN + 44, foot + 1)
  pen.fillStyle = '#566170'
  pen.font = `400 26px ${FAMILY}`
  const from = MARGIN + 44 + pen.measureText(word).width + 36
  pen.fillText(source, from, foot + 1, WIDTH - MARGIN - from)
  return canvas.convertToBlob({ type: 'image/png' })
}

function sized(pen: OffscreenCanvasRenderingContext2D, text: string): { size: number; lines: string[] } {
  for (const size of SIZES) {
    pen.font = `500 ${size}px ${FAMILY}`
    const lines = wrap(pen, text)
    if (lines.length * size * LEADING <= ROOM) return { size, lines }
  }
  const size = SIZES.at(-1)!
  const lines = wrap(pen, text).slice(0, Math.floor(ROOM / (size * LEADING)))
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)}…`] }
}

function wrap(pen: OffscreenCanvasRenderingContext2D, text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && pen.measureText(longer).width > WIDTH - 2 * MARGIN) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
