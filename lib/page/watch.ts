/** The one observer of a page: says when there may be something new to read. */
import { BADGES } from './badge.ts'
import { WINDOWS } from './floating.ts'

/** What is told, and what must be known to tell it. */
export interface Watch {
  /** The smallest element that held all reviews at the last reading; null where there were none. */
  scope(): Element | null
  /** Something changed among the reviews. */
  onNear(): void
  /** Something was added or taken away elsewhere, or the page may have changed from light to dark. */
  onFar(): void
  signal: AbortSignal
}

/** Watches until the signal. Our own badges coming and going are no news, unless the page took one away. */
export function watch(watching: Watch): void {
  const observer = new MutationObserver((records) => {
    let far = false
    for (const record of records) {
      if (isOurs(record)) continue
      if (record.type !== 'attributes' && isNear(record, watching.scope())) return watching.onNear()
      // Texts that change elsewhere are clocks and counters.
      if (record.type !== 'characterData') far = true
    }
    if (far) watching.onFar()
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  const theme = { attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'theme', 'dark'] }
  observer.observe(document.documentElement, theme)
  if (document.body) observer.observe(document.body, theme)
  const { signal } = watching
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => watching.onFar(), { signal })
  signal.addEventListener('abort', () => observer.disconnect())
}

function isNear(record: MutationRecord, scope: Element | null): boolean {
  if (!scope) return false
  if (!scope.isConnected) return true
  return scope.contains(record.target)
}

function isOurs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false
  const changed = [...record.addedNodes, ...record.removedNodes]
  return changed.every((node) => isBadge(node) || isWindow(node)) && ![...record.removedNodes].some(wasWanted)
}

function isBadge(node: Node): boolean {
  return node instanceof Element && node.matches(BADGES)
}

function isWindow(node: Node): boolean {
  return node instanceof Element && node.matches(WINDOWS)
}

// We take the mark off before we take a badge away ourselves.
function wasWanted(node: Node): boolean {
  return !node.isConnected && isBadge(node)
}
