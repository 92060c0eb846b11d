/** Clicks a control of the page, and lets no click open another document. */

/** False where the click would have led away and was held back: the page does not show more in place. */
export function press(control: HTMLElement): boolean {
  let held = false
  // At the window the page's own handlers have had their say; where one of them took the click over, nothing is opened.
  const hold = (event: Event) => {
    if (event.defaultPrevented || !leadsAway(control)) return
    event.preventDefault()
    held = true
  }
  window.addEventListener('click', hold)
  control.click()
  window.removeEventListener('click', hold)
  return !held
}

function leadsAway(control: HTMLElement): boolean {
  const link = control.closest<HTMLAnchorElement>('a[href]')
  if (!link) return control.matches('form button:not([type="button"]), form input[type="submit"]')
  const [address] = link.href.split('#')
  return /^https?:/.test(link.href) && (link.target === '_blank' || address !== location.href.split('#')[0])
}
