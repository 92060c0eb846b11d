/** Reviews for the clipboard: as a table for a spreadsheet or a mail, and as quotes for a text. */
import type { StoredItem } from '../model/item.ts'
import { levelOf } from '../model/ladder.ts'
import { wordingOf } from '../model/wording.ts'
import { fitCell } from './cell.ts'
import { FORMULA } from './csv.ts'
import { html, safeLink, withoutTurns } from './escape.ts'
import type { ExportOptions } from './options.ts'

/** The same content twice; the program that it is pasted into takes what it can. */
export interface Clip {
  text: string
  html: string
}

/** Tab-separated text, and an HTML table. Line ends and tabs within a cell become blanks in the text. */
export function asTable(items: readonly StoredItem[], options: ExportOptions): Clip {
  const { texts, language } = options
  const heads = [texts.place, texts.date, texts.author, texts.rating, texts.level, texts.text]
  const rows = items.map(({ place, review, verdict, annotation }) => {
    const level = annotation?.level ?? verdict.level
    return [
      place.name,
      review.date?.iso ?? review.date?.raw ?? '',
      review.author ?? '',
      review.rating ? `${review.rating.value}/${review.rating.scale}` : '',
      `${level} ${levelOf(level).name[language]}`,
      wordingOf(review).text,
    ]
  })
  const table = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto">${html(cell).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`
  return {
    text: [heads, ...rows].map((cells) => cells.map(plainCell).join('\t')).join('\n'),
    html: `<table><thead>${table('th', heads)}</thead><tbody>${rows.map((row) => table('td', row)).join('')}</tbody></table>`,
  }
}

/** “Words” — author, place, date, address. */
export function asQuotes(items: readonly StoredItem[], { texts }: ExportOptions): Clip {
  const quotes = items.map(({ place, review }) => {
    const link = safeLink(review.link ?? place.url)
    const date = review.date?.iso ?? review.date?.raw
    const by = [review.author ?? texts.anonymous, place.name, ...(date ? [date] : [])]
    return { words: wordingOf(review).text.toWellFormed(), by: by.join(', ').toWellFormed(), link }
  })
  const text = quotes.map(
    ({ words, by, link }) => `“${withoutTurns(words)}”\n— ${withoutTurns(by)}${link ? `\n${link}` : ''}`,
  )
  const rich = quotes.map(({ words, by, link }) => {
    const cite = link ? `<a href="${html(link)}">${html(by)}</a>` : html(by)
    return `<blockquote dir="auto"><p>“${html(words).replaceAll('\n', '<br>')}”</p><p>— <bdi>${cite}</bdi></p></blockquote>`
  })
  return { text: text.join('\n\n'), html: rich.join('\n') }
}

function plainCell(text: string): string {
  const flat = text.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
  return fitCell(FORMULA.test(flat) ? `'${flat}` : flat)
}
