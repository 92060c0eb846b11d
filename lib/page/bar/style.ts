/** How the bar looks beside what the windows over the page have in common. */
import { WINDOW_CSS } from '../window-style.ts'

export const BAR_CSS = `${WINDOW_CSS}
.window { width: max-content; max-width: min(600px, calc(100vw - 16px)); padding: 6px 8px; }
.handle { border-color: transparent; padding: 0 6px; font-weight: 650; cursor: grab; touch-action: none; user-select: none; }
.handle:active { cursor: grabbing; }
.handle svg { width: 9px; height: 13px; color: var(--soft); }
.ladder { display: flex; gap: 7px; list-style: none; margin: 0 2px; }
.rung { display: inline-flex; align-items: center; gap: 3px; font-variant-numeric: tabular-nums; }
.ladder li.none { opacity: 0.55; }
.count { margin-inline-end: 2px; }
.line:first-child:has(.end) { padding-inline-end: 58px; min-height: 26px; }
.end { position: absolute; inset-block-start: 6px; inset-inline-end: 8px; display: flex; }
.more { margin-top: 6px; padding-top: 6px; border-top: 1px solid var(--line); }
.more fieldset { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
.more dl { margin-top: 4px; }
.more legend { float: left; padding: 0; margin-inline-end: 8px; color: var(--soft); font-size: 12px; }
`
