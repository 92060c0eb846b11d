/** How the pen looks beside what the windows over the page have in common. */
import { WINDOW_CSS } from '../window-style.ts'

export const PEN_CSS = `${WINDOW_CSS}
.window { width: 440px; }
button[data-kind] { padding: 0 6px; }
.line:first-child { padding-inline-end: 28px; min-height: 26px; }
.close { position: absolute; inset-block-start: 8px; inset-inline-end: 8px; font-size: 16px; color: var(--soft); }
select { flex: 1 1 120px; }
textarea { width: 100%; resize: vertical; }
.state { justify-content: space-between; min-height: 26px; margin-top: 2px; }
input[name=tags] { width: 100%; }
/* The lines that the marks have in the page's text. */
.line-sample { width: 14px; height: 8px; border-bottom: 2px solid; }
.line-sample.complaint { border-bottom: 4px double light-dark(#c4122f, #ff8a98); }
.line-sample.praise { border-bottom: 3px solid light-dark(#0b6b5d, #6fd3c1); }
.line-sample.note { border-bottom-style: dashed; }
.line-sample.not-complaint { border-bottom-style: dotted; }
@media (prefers-reduced-motion: no-preference) {
  .window:popover-open { animation: appear 0.1s ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
`
