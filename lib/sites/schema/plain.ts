/** Text of schema.org data without the HTML that sites leave in it. */
import { readText } from '../../anchor/text-map.ts'

const MARKUP = /<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i

/** Tags gone, entities undone, lines kept. The page's parser is asked, which neither runs nor loads anything. */
export function plainText(text: string, doc: Document): string {
  const Parser = doc.defaultView?.DOMParser
  if (!MARKUP.test(text) || !Parser) return linesOf(text)
  const parsed = new Parser().parseFromString(`<!doctype html><html><body>${text}</body></html>`, 'text/html')
  return readText([parsed.body], { keepsLines: true }).text
}

function linesOf(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t\f\u00a0]+/g, ' ').trim())
    .join('\n')
    .trim()
}
