/** Markdown for notes and wikis: a heading for each place, each review as a quote with its level and what led to it. */
import type { StoredItem } from '../model/item.ts'
import { levelOf } from '../model/ladder.ts'
import type { Mark } from '../model/mark.ts'
import { THEMES } from '../model/themes.ts'
import { wordingOf } from '../model/wording.ts'
import { markdown, safeLink } from './escape.ts'
import type { ExportSource } from './format.ts'
import type { ExportOptions } from './options.ts'

/** Places in the order in which their reviews come; a place that comes again has its heading again. */
export async function* writeMarkdown(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const { texts, names, now, version } = options
  const namesSaid = names === 'real' ? texts.namesReal : texts.namesPseudonyms
  yield [
    `# ${inLine(source.set.name)}`,
    `${now.toISOString().slice(0, 10)} · Trede ${version} · ${texts.reviews}: ${source.count} · ${texts.names}: ${namesSaid}`,
    '',
  ].join('\n\n')
  let placeId: string | null = null
  for await (const items of source.slices()) {
    let part = ''
    for (const item of items) {
      if (item.place.id !== placeId) part += placeHeading(item)
      placeId = item.place.id
      part += reviewInMarkdown(item, options)
    }
    yield part
  }
}

function placeHeading({ place }: StoredItem): string {
  const about = [place.address, place.site].flatMap((one) => (one ? [inLine(one)] : []))
  return `## ${linked(inLine(place.name), place.url)}\n\n${about.join(' · ')}\n\n`
}

/** One review, two empty lines at its end. */
function reviewInMarkdown(item: StoredItem, { texts, language }: ExportOptions): string {
  const { review, verdict, annotation, marks } = item
  const level = levelOf(verdict.level)
  const own = annotation?.level == null ? [] : [`${texts.ownLevel}: ${named(annotation.level, language)}`]
  const who = [
    review.author ? inLine(review.author) : texts.anonymous,
    ...(review.date ? [inLine(review.date.iso ?? review.date.raw)] : []),
    ...(review.rating ? [`${review.rating.value}/${review.rating.scale}`] : []),
    ...(safeLink(review.link) ? [linked(texts.link, review.link)] : []),
  ]
  const themes = verdict.themes.map(
    ({ theme, sign }) => `${THEMES[theme].name[language]} ${sign === '+' ? '+' : '−'}`,
  )
  const lines = [
    `### ${level.id} ${level.name[language]}${own.length > 0 ? ` (${own})` : ''}`,
    quoted(wordingOf(review).text),
    `— ${who.join(' · ')}`,
    ...(themes.length > 0 ? [`${texts.themes}: ${themes.join(', ')}`] : []),
    ...(review.reply ? [`${texts.ownerReply}:\n\n${quoted(review.reply.text)}`] : []),
    ...(annotation?.note ? [`**${texts.note}:** ${broken(annotation.note)}`] : []),
    ...(annotation?.tags.length ? [`**${texts.tags}:** ${annotation.tags.map(inLine).join(', ')}`] : []),
    ...marks.map((mark) => markInMarkdown(mark, texts, language)),
  ]
  return `${lines.join('\n\n')}\n\n`
}

function markInMarkdown(
  { quote, kind, theme, level, note }: Mark,
  texts: ExportOptions['texts'],
  language: ExportOptions['language'],
): string {
  const kinds = {
    praise: texts.praise,
    complaint: texts.complaint,
    note: texts.note,
    'not-complaint': texts.notComplaint,
  }
  const about = [
    kinds[kind],
    ...(theme ? [THEMES[theme].name[language]] : []),
    ...(level === null ? [] : [named(level, language)]),
  ]
  return `- “${inLine(quote.exact)}” (${about.join(', ')})${note ? `: ${inLine(note)}` : ''}`
}

function named(level: Parameters<typeof levelOf>[0], language: ExportOptions['language']): string {
  return `${level} ${levelOf(level).name[language]}`
}

/** Text on one line. */
function inLine(text: string): string {
  return markdown(text).replace(/\s+/g, ' ').trim()
}

/** Text whose line ends are kept. */
function broken(text: string): string {
  return markdown(text).trim().replace(/\n+/g, '\\\n')
}

function quoted(text: string): string {
  const paragraphs = markdown(text)
    .trim()
    .split(/\n{2,}/)
  return paragraphs.map((one) => `> ${one.replaceAll('\n', '\\\n> ')}`).join('\n>\n')
}

function linked(words: string, url: string | null): string {
  const safe = safeLink(url)
  return safe ? `[${words}](<${safe.replace(/[<>]/g, encodeURIComponent)}>)` : words
}
