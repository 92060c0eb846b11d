/** A level as it is shown everywhere: its colour, its shape and its name. */
import { inUiLanguage } from '../lib/locale.ts'
import { LEVELS, type LevelId, levelOf } from '../lib/model/ladder.ts'
import './level-badge.css'

/**
 * The level's colours as custom properties: `fill` and what stands `on` it, and `ink` for shapes and words on paper, where
 * the fill of "not rated" would not be seen.
 */
export function levelInk(id: LevelId): Record<string, string> {
  const { light, dark } = levelOf(id)
  return {
    '--level-ink':
      id === 0 ? `light-dark(${light.on}, ${dark.on})` : `light-dark(${light.fill}, ${dark.fill})`,
    '--level-fill': `light-dark(${light.fill}, ${dark.fill})`,
    '--level-on': `light-dark(${light.on}, ${dark.on})`,
  }
}

/** Colours of all levels as custom properties, `--level-2` to fill and `--level-2-on` for what stands on it: for charts. */
export const LEVEL_COLOURS: Readonly<Record<string, string>> = Object.fromEntries(
  LEVELS.flatMap(({ id, light, dark }) => [
    [`--level-${id}`, `light-dark(${light.fill}, ${dark.fill})`],
    [`--level-${id}-on`, `light-dark(${light.on}, ${dark.on})`],
  ]),
)

/** The level's shape in the current text colour. */
export function LevelGlyph({ id }: { id: LevelId }) {
  return (
    <svg class="level-glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={levelOf(id).glyph} />
    </svg>
  )
}

/** `own` marks a level that the user gave, drawn as an outline. */
export function LevelBadge({ id, own = false }: { id: LevelId; own?: boolean }) {
  return (
    <span
      class={own ? 'level-badge own' : 'level-badge'}
      style={levelInk(id)}
      title={inUiLanguage(levelOf(id).test)}
    >
      <LevelGlyph id={id} />
      {inUiLanguage(levelOf(id).name)}
    </span>
  )
}
