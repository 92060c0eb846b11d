/** The ladder as a chart of six rows; each row switches the filter for its level. */
import { i18n } from '#i18n'
import { formatNumber, formatShare, inUiLanguage } from '../lib/locale.ts'
import { type LevelId, levelOf } from '../lib/model/ladder.ts'
import { LevelGlyph, levelInk } from './level-badge.tsx'
import type { Rung } from './page-list.ts'
import './ladder.css'

interface Props {
  rungs: readonly Rung[]
  chosen: ReadonlySet<LevelId>
  onToggle: (level: LevelId) => void
}

export function Ladder({ rungs, chosen, onToggle }: Props) {
  // The fullest step fills its track, so that steps can be told apart on every page.
  const fullest = Math.max(1, ...rungs.map(({ count }) => count))
  return (
    <fieldset class="ladder">
      <legend class="out-of-sight">{i18n.t('workspace.filterByLevel')}</legend>
      {rungs.map(({ level, count, share }) => (
        <button
          key={level}
          type="button"
          class={count === 0 ? 'rung bare' : 'rung'}
          style={levelInk(level)}
          aria-pressed={chosen.has(level)}
          title={inUiLanguage(levelOf(level).test)}
          onClick={() => onToggle(level)}
        >
          <LevelGlyph id={level} />
          <span class="name">{inUiLanguage(levelOf(level).name)}</span>
          <span class="track">
            <span class="bar" style={{ inlineSize: `${(count / fullest) * 100}%` }} />
          </span>
          <span class="number">{formatNumber(count)}</span>
          <span class="number share">{formatShare(share)}</span>
        </button>
      ))}
    </fieldset>
  )
}
