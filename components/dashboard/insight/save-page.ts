/** A part of the page as one HTML file that stands alone: its own styles, its charts, no scripts, nothing to click. */

/** The file's text. `title` is its title, in the language of the page. */
export function standalone(part: Element, title: string): string {
  const file = document.implementation.createHTMLDocument()
  file.title = title
  file.documentElement.lang = document.documentElement.lang
  const charset = file.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  const scheme = file.createElement('meta')
  scheme.name = 'color-scheme'
  scheme.content = 'light dark'
  // Nothing in a file that is passed on may run or fetch, whatever came into it.
  const policy = file.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "default-src 'none'; style-src 'unsafe-inline'"
  const style = file.createElement('style')
  style.textContent = stylesOf(document)
  file.head.prepend(charset, policy, scheme)
  file.head.append(style)
  const copy = file.importNode(part, true)
  quiet(copy, file)
  file.body.append(copy)
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`
}

function stylesOf(page: Document): string {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n')
    .replaceAll('</', '<\\/')
}

/** Buttons become words, links inside the extension lose their way, tables behind charts lie open. */
function quiet(copy: Element, file: Document): void {
  for (const gone of copy.querySelectorAll('[data-screen-only], [role="status"], select, input'))
    gone.remove()
  for (const button of copy.querySelectorAll('button')) {
    const words = file.createElement('span')
    words.append(...button.childNodes)
    button.replaceWith(words)
  }
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? ''
    if (/^https?:/i.test(href)) continue
    link.removeAttribute('href')
    link.removeAttribute('xlink:href')
    if (link.namespaceURI === 'http://www.w3.org/1999/xhtml') link.remove()
  }
}
