/** How our windows over the page look: the same on every page, light or dark as the page is. */
export const WINDOW_CSS = `
.window {
  --ground: light-dark(#ffffff, #1d242d); --text: light-dark(#1b222b, #e9edf2); --soft: light-dark(#55606f, #a9b4c2);
  --line: light-dark(#d3d9e0, #3d4856); --hover: light-dark(#eef1f5, #2b343f); --strong: light-dark(#7d8896, #7f8a98);
  --accent: light-dark(#1a56b8, #8db7f5); --on-accent: light-dark(#ffffff, #04152f); --alarm: light-dark(#a8172b, #f28a97);
  color-scheme: light dark;
  box-sizing: border-box;
  position: fixed;
  inset: auto;
  margin: 0;
  overflow: auto;
  overscroll-behavior: contain;
  max-height: calc(100vh - 16px);
  max-width: calc(100vw - 16px);
  padding: 8px 10px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  color: var(--text);
  box-shadow: 0 4px 18px #00000038;
  font: 400 13px/1.4 system-ui, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
}
.window * { box-sizing: border-box; }
.window:focus { outline: none; }
.window:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
[hidden] { display: none !important; }
p, dl, dd, ul, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
.line + .line { margin-top: 6px; }
.soft { color: var(--soft); font-size: 12px; }
.trouble { color: var(--alarm); font-weight: 600; }
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 5px;
  min-height: 26px;
  padding: 0 8px;
  border: 1px solid var(--strong);
  border-radius: 7px;
  font-size: 12px;
  line-height: 1.2;
  cursor: pointer;
}
button:hover { background: var(--hover); }
button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
button:disabled { color: var(--soft); border-color: var(--line); background: none; cursor: default; }
button[aria-pressed=true] { border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); font-weight: 600; }
button.plain { border-color: transparent; }
button.square { min-width: 26px; padding: 0; }
svg { width: 11px; height: 11px; fill: currentColor; flex: none; }
.chip { display: inline-grid; place-items: center; flex: none; width: 18px; height: 18px; border-radius: 5px; }
input:not([type=checkbox]), select, textarea {
  font: inherit; color: inherit; background: var(--ground);
  min-height: 26px; padding: 2px 6px; border: 1px solid var(--strong); border-radius: 6px; min-width: 0; max-width: 100%;
}
::placeholder { color: var(--soft); opacity: 1; }
label { display: inline-flex; align-items: center; gap: 5px; }
dl { display: grid; gap: 3px; font-size: 12px; }
dl div { display: flex; justify-content: space-between; gap: 14px; }
kbd { font: inherit; padding: 0 5px; border: 1px solid var(--line); border-radius: 4px; }
@media (forced-colors: active) { .chip { border: 1px solid; } }
`
