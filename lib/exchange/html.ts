/**
 * HTML report of a selection: one file that needs nothing else, for reading, printing and mailing. Reviews are grouped by
 * level, highest first, so that it cannot stream: the written parts are kept until the last review is known.
 */
import type { StoredItem } from '../model/item.ts'
import { LEVELS, type LevelId, levelOf } from '../model/ladder.ts'
import { complaintPhrases } from '../model/phrases.ts'
import { THEMES } from '../model/themes.ts'
import type { Span } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { html, safeLink } from './escape.ts'
import type { ExportSource } from './format.ts'
import { reportStyle } from './html-style.ts'
import type { ExportOptions } from './options.ts'

/** The level in force counts: the user's own where there is one. */
export async function* writeHtml(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const groups: string[][] = LEVELS.map(() => [])
  for await (const items of source.slices())
    for (const item of items)
      groups[item.annotation?.level ?? item.verdict.level]!.push(reviewInHtml(item, options))
  yield opening(source, groups, options)
  for (const { id } of LEVELS.toReversed()) {
    const parts = groups[id]!
    if (parts.length === 0) continue
    yield `<section id="level-${id}"><h2>${badge(id, options)} <span class="count">${parts.length}</span></h2>\n`
    for (let at = 0; at < parts.length; at += 250) yield parts.slice(at, at + 250).join('')
    yield '</section>\n'
  }
  yield '</main>\n</body>\n</html>\n'
}

function opening({ set }: ExportSource, groups: string[][], options: ExportOptions): string {
  const { texts, language, names, now, version } = options
  const total = groups.reduce((all, group) => all + group.length, 0)
  const rows = LEVELS.toReversed().map(({ id, test }) => {
    const count = groups[id]!.length
    const share = total === 0 ? 0 : Math.round((100 * count) / total)
    const name = count > 0 ? `<a href="#level-${id}">${badge(id, options)}</a>` : badge(id, options)
    const bar = `<span class="bar level-${id}" style="inline-size:${share}%"></span>`
    return `<tr><th scope="row">${name}</th><td>${html(test[language])}</td><td class="number">${count}</td><td class="share">${bar}</td></tr>`
  })
  const namesSaid = names === 'real' ? texts.namesReal : texts.namesPseudonyms
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(set.name)}</title>
<style>${reportStyle()}</style>
</head>
<body>
<main>
<h1 dir="auto">${html(set.name)}</h1>
<p class="about">${now.toISOString().slice(0, 10)} · Trede ${html(version)} · ${html(texts.reviews)}: ${total} · ${html(texts.names)}: ${html(namesSaid)}</p>
<table><thead><tr><th>${html(texts.level)}</th><th>${html(texts.levelTest)}</th><th>${html(texts.total)}</th><td></td></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
`
}

function badge(level: LevelId, { language }: ExportOptions): string {
  const { name, glyph } = levelOf(level)
  return `<span class="badge level-${level}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${glyph}"/></svg>${level} ${html(name[language])}</span>`
}

function reviewInHtml(item: StoredItem, options: ExportOptions): string {
  const { place, review, verdict, annotation } = item
  const { texts, language } = options
  const link = safeLink(review.link)
  const who = [
    `<bdi>${html(review.author ?? texts.anonymous)}</bdi>`,
    `<bdi>${html(place.name)}</bdi>`,
    ...(review.date ? [`<bdi>${html(review.date.iso ?? review.date.raw)}</bdi>`] : []),
    ...(review.rating ? [`${review.rating.value}/${review.rating.scale}`] : []),
    ...(link ? [`<a href="${html(link)}" rel="noopener noreferrer">${html(texts.link)}</a>`] : []),
  ]
  const themes = verdict.themes.map(
    ({ theme, sign }) => `<li>${html(THEMES[theme].name[language])} ${sign === '+' ? '+' : '−'}</li>`,
  )
  const own = annotation?.level == null ? '' : `<p>${html(texts.level)}: ${badge(verdict.level, options)}</p>`
  const note = annotation?.note ? `<p class="note" dir="auto">${html(annotation.note)}</p>` : ''
  const tags = annotation?.tags.map((tag) => `<li class="tag"><bdi>${html(tag)}</bdi></li>`) ?? []
  const reply = review.reply
    ? `<blockquote class="reply" dir="auto"><b>${html(texts.ownerReply)}</b> ${html(review.reply.text)}</blockquote>`
    : ''
  return `<article>
<blockquote dir="auto">${marked(item)}</blockquote>
<p class="who">${who.join(' · ')}</p>
${themes.length + tags.length > 0 ? `<ul>${themes.join('')}${tags.join('')}</ul>` : ''}${own}${note}${reply}
</article>
`
}

/** The wording with its complaint phrases and the words of the user's marks in `mark`. */
function marked({ review, verdict, marks }: StoredItem): string {
  const { text } = wordingOf(review)
  const ofUser = marks.flatMap(({ position, kind, quote }): [Span, string][] =>
    text.slice(position.start, position.end) === quote.exact ? [[position, kind]] : [],
  )
  const ofProgram = complaintPhrases(verdict).map((span): [Span, string] => [span, 'complaint'])
  const spans = [...ofUser, ...ofProgram].sort(([a], [b]) => a.start - b.start)
  let out = ''
  let from = 0
  for (const [{ start, end }, kind] of spans) {
    // Of two that overlap the first is shown.
    if (start < from || end <= start || kind === 'not-complaint') continue
    out += `${html(text.slice(from, start))}<mark class="${kind}">${html(text.slice(start, end))}</mark>`
    from = end
  }
  return out + html(text.slice(from))
}
