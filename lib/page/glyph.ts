/** The shape of a level as an SVG element, in the colour of the text around it. */
import { type LevelId, levelOf } from '../model/ladder.ts'

const SVG = 'http://www.w3.org/2000/svg'

export function glyphOf(level: LevelId): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', levelOf(level).glyph)
  svg.append(path)
  return svg
}
