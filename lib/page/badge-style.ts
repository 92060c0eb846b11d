/** How a badge looks. Sizes are in px, because the page's own font size says nothing about ours. */

// In a shadow root `!important` wins over the page's own `!important`, so no reset of a page reaches the host.
export const BADGE_CSS = `
:host {
  all: initial !important;
  display: inline-flex !important;
  gap: 3px !important;
  align-items: center !important;
  align-self: center !important;
  justify-self: start !important;
  flex: none !important;
  width: max-content !important;
  height: 20px !important;
  margin: 0 6px !important;
  vertical-align: middle !important;
  position: relative !important;
  z-index: 1 !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
}
button {
  all: unset;
  box-sizing: border-box;
  position: relative;
  display: inline-flex;
  align-items: center;
  gap: 5px;
  height: 20px;
  padding: 0 8px 0 6px;
  border-radius: 10px;
  font: 600 12px/20px system-ui, 'Segoe UI', Roboto, sans-serif;
  letter-spacing: 0;
  white-space: nowrap;
  color: var(--on);
  background: var(--fill);
  cursor: pointer;
  user-select: none;
  -webkit-user-select: none;
}
/* A target of 24 px and more without a taller line. */
button::after { content: ''; position: absolute; inset: -3px; border-radius: 13px; }
button:hover::after { box-shadow: inset 0 0 0 1.5px var(--fill); }
button:focus-visible::after { outline: 2px solid var(--focus); outline-offset: 0; }
svg { width: 11px; height: 11px; fill: currentColor; flex: none; }
.own {
  display: inline-grid;
  place-items: center;
  box-sizing: border-box;
  width: 18px;
  height: 18px;
  border-radius: 9px;
  color: var(--own-on);
  background: var(--own-fill);
}
.own svg { width: 9px; height: 9px; }
@media (forced-colors: active) {
  button, .own { border: 1px solid ButtonText; }
  button { padding: 0 7px 0 5px; }
}
`
