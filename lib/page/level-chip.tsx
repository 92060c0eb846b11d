/** The shape of a level on its colour, in our windows over the page. */
import { type LevelId, levelOf } from '../model/ladder.ts'

export function LevelChip({ level }: { level: LevelId }) {
  const { glyph, light, dark } = levelOf(level)
  const style = {
    background: `light-dark(${light.fill}, ${dark.fill})`,
    color: `light-dark(${light.on}, ${dark.on})`,
  }
  return (
    <span class="chip" style={style}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={glyph} />
      </svg>
    </span>
  )
}
