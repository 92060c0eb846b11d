/** How a reason card looks, on light and on dark pages. */
export const CARD_CSS = `
.card {
  --ground: #ffffff; --text: #1b222b; --soft: #55606f; --line: #d3d9e0; --hover: #eef1f5;
  --plus: #0b6b5d; --minus: #b0152b; --focus: #0b57d0; --shade: #00000020;
  box-sizing: border-box;
  position: fixed;
  inset: auto;
  margin: 0;
  width: 340px;
  max-width: calc(100vw - 16px);
  overflow: auto;
  padding: 14px 16px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  color: var(--text);
  box-shadow: 0 6px 24px #00000038;
  font: 400 13px/1.45 system-ui, 'Segoe UI', Roboto, sans-serif;
  text-align: start;
  white-space: normal;
  cursor: auto;
}
.card[data-tone=dark] {
  --ground: #1d242d; --text: #e9edf2; --soft: #a9b4c2; --line: #3d4856; --hover: #2b343f;
  --plus: #6fd3c1; --minus: #ff8f9d; --focus: #9cc3ff; --shade: #00000080;
  color-scheme: dark;
}
.card:popover-open { display: flex; flex-direction: column; }
/* What one came for stays in view: the level above, the control below. */
.body { flex: 0 1 auto; min-height: 90px; overflow: auto; overscroll-behavior: contain; margin: 0 -16px; padding: 0 16px 10px; background:
    linear-gradient(var(--ground) 40%, #0000) top / 100% 32px no-repeat local,
    linear-gradient(#0000, var(--ground) 60%) bottom / 100% 32px no-repeat local,
    linear-gradient(var(--shade), #0000) top / 100% 10px no-repeat,
    linear-gradient(#0000, var(--shade)) bottom / 100% 10px no-repeat; }
.card > header, .card > fieldset { flex: none; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.card * { box-sizing: border-box; }
.card button::after { content: none; }
h2, h3, h4, p, ul { margin: 0; padding: 0; font: inherit; }
header { display: flex; align-items: center; gap: 10px; }
header > div { flex: 1; }
header .chip { width: 30px; height: 30px; border-radius: 8px; }
header .chip svg { width: 16px; height: 16px; }
h2 { font-weight: 650; font-size: 16px; line-height: 1.2; }
.step { color: var(--soft); font-size: 12px; }
.test { margin-top: 8px; }
section { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--line); }
h3, legend { font-weight: 600; font-size: 12px; color: var(--soft); padding: 0; }
h4 { font-weight: 600; margin-top: 6px; }
ul { list-style: none; }
li { display: flex; gap: 6px; margin-top: 2px; }
.sign { flex: none; width: 1ch; font-weight: 700; text-align: center; }
.plus .sign { color: var(--plus); }
.minus .sign { color: var(--minus); }
q { quotes: '“' '”'; }
.aside q { text-decoration: line-through; color: var(--soft); }
.note { display: block; color: var(--soft); font-size: 12px; }
.words { display: flex; flex-wrap: wrap; gap: 2px 10px; }
.words .sign { display: inline-block; }
.signals, .whole { margin-top: 6px; }
.whole { color: var(--soft); }
fieldset { position: relative; border: 0; border-top: 1px solid var(--line); margin: 0 -16px; padding: 10px 16px 0; min-width: 0; }
legend { float: left; width: 100%; margin-bottom: 6px; }
.levels { clear: both; display: flex; flex-wrap: wrap; gap: 6px; }
.card button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  gap: 5px;
  height: 26px;
  padding: 0 8px 0 4px;
  border: 1px solid var(--line);
  border-radius: 7px;
  font-size: 12px;
  white-space: nowrap;
  cursor: pointer;
}
.card button:hover { background: var(--hover); }
.card button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.card button[aria-pressed=true] { border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); font-weight: 600; }
.card button.back { padding: 0 8px; }
.card button.close { align-self: start; justify-content: center; width: 26px; padding: 0; border-color: transparent; font-size: 18px; color: var(--soft); }
.chip { display: inline-grid; place-items: center; flex: none; width: 18px; height: 18px; border-radius: 5px; }
.chip svg { width: 10px; height: 10px; fill: currentColor; }
.status { position: absolute; inset: 10px 16px auto auto; color: var(--soft); font-size: 12px; }
.failed { position: static; margin-top: 6px; color: var(--minus); font-weight: 600; }
@media (forced-colors: active) {
  .chip { border: 1px solid; }
}
@media (prefers-reduced-motion: no-preference) {
  .card:popover-open { animation: appear 0.12s ease-out; }
  @keyframes appear { from { opacity: 0; translate: 0 -3px; } }
}
`
