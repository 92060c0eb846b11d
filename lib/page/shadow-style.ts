/** Puts a style sheet into a shadow root on any page, also one whose security policy forbids inline style. */

const sheets = new Map<string, CSSStyleSheet>()

/** One constructed sheet serves every root; Firefox refuses those from content scripts and gets a style element. */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css)
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      sheets.set(css, sheet)
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    // "Accessing from Xray wrapper is not supported": https://bugzilla.mozilla.org/show_bug.cgi?id=1928865
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}
