/** How the bar and the outlines of teaching look, on any page. */
export const TEACH_CSS = `
:host { all: initial; }
.outlines, .bar { position: fixed; margin: 0; border: 0; padding: 0; color-scheme: light dark; }
.outlines { inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; overflow: hidden; background: none; pointer-events: none; }
.outline { position: absolute; border-radius: 4px; }
/* Two lines, light and dark, are seen on any ground. */
.outline.found { box-shadow: 0 0 0 1.5px #0b6b5d, 0 0 0 3px #ffffffcc; background: #0b6b5d14; }
.outline.chosen { box-shadow: 0 0 0 3px #1a56b8, 0 0 0 5px #ffffffcc; background: #1a56b81f; }
.outline.aim { box-shadow: 0 0 0 2px #1a56b8, 0 0 0 4px #ffffffcc; background: #1a56b814; }
.bar {
  --ground: light-dark(#ffffff, #1d242d); --text: light-dark(#1b222b, #e9edf2); --soft: light-dark(#55606f, #a9b4c2);
  --line: light-dark(#d3d9e0, #3d4856); --hover: light-dark(#eef1f5, #2b343f); --strong: light-dark(#7d8896, #7f8a98);
  --accent: light-dark(#1a56b8, #8db7f5); --on-accent: light-dark(#ffffff, #04152f); --alarm: light-dark(#a8172b, #f28a97);
  inset: auto 16px 16px auto;
  box-sizing: border-box;
  width: 400px;
  max-width: calc(100vw - 32px);
  max-height: calc(100vh - 32px);
  overflow: auto;
  padding: 14px 16px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  color: var(--text);
  box-shadow: 0 6px 24px #00000038;
  font: 400 13px/1.45 system-ui, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
}
.bar.up { inset: 16px 16px auto auto; }
.bar * { box-sizing: border-box; }
.bar:focus { outline: none; }
.bar:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
[hidden] { display: none !important; }
h2, p, ul { margin: 0; padding: 0; font: inherit; }
h2 { padding-inline-end: 24px; font-weight: 650; font-size: 15px; line-height: 1.3; }
.step { color: var(--soft); font-size: 12px; }
.hint { margin-top: 4px; color: var(--soft); }
.aimed { margin-top: 8px; min-height: 1.45em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.trouble { margin-top: 8px; color: var(--alarm); font-weight: 600; }
.line { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
table { width: 100%; margin-top: 10px; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 6px 0; border-top: 1px solid var(--line); vertical-align: top; text-align: start; font: inherit; }
th { width: 76px; padding-inline-end: 8px; color: var(--soft); }
td.values { overflow-wrap: anywhere; }
td.values li { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
ul { list-style: none; }
.missing { color: var(--soft); font-style: italic; }
.tools { display: flex; flex-wrap: wrap; gap: 0 10px; }
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  min-height: 28px;
  padding: 0 10px;
  border: 1px solid var(--strong);
  border-radius: 7px;
  cursor: pointer;
}
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
button.primary:hover { filter: brightness(1.08); }
button.plain { min-height: 24px; padding: 0; border-color: transparent; color: var(--accent); font-size: 12px; text-decoration: underline; }
button.move { position: absolute; inset: 8px 8px auto auto; min-width: 28px; justify-content: center; padding: 0; border-color: transparent; color: var(--soft); }
button:disabled { color: var(--soft); border-color: var(--line); background: none; cursor: default; filter: none; text-decoration: none; }
button.plain:disabled { border-color: transparent; }
@media (forced-colors: active) { .outline { outline: 2px solid; } }
@media (prefers-reduced-motion: no-preference) { .outline.aim { transition: all 0.08s ease-out; } }
`
