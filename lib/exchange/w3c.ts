/**
 * W3C Web Annotation (JSON-LD): the user's annotations and marks as one collection, and the program's evidence as
 * annotations by the software where it is asked for. Targets are reviews: the source is the review's wording, to which
 * the offsets refer, and the scope is the page on which it stands.
 */
import type { Annotation } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { LevelId } from '../model/ladder.ts'
import type { Mark, QuoteSelector } from '../model/mark.ts'
import type { ThemeId } from '../model/themes.ts'
import type { Evidence, Span } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import type { ExportSource } from './format.ts'
import type { ExportOptions } from './options.ts'
import { quoteOf } from './quote.ts'
import { ANNO_CONTEXT, iriOf, SOFTWARE } from './w3c-terms.ts'

type Body = Record<string, string>

/** One annotation a line, so that the file can be read by eye and compared. */
export async function* writeW3c(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const id = iriOf('sets', source.set.id)
  const head = { '@context': ANNO_CONTEXT, id, type: 'AnnotationCollection', label: source.set.name }
  const page = { id: `${id}/page`, type: 'AnnotationPage', startIndex: 0 }
  yield `${JSON.stringify(head).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`
  let total = 0
  for await (const items of source.slices()) {
    const annotations = items.flatMap((item) => [
      ...(item.annotation ? [ofAnnotation(item, item.annotation)] : []),
      ...item.marks.map((mark) => ofMark(item, mark)),
      ...(options.evidence ? ofProgram(item, options) : []),
    ])
    if (annotations.length === 0) continue
    yield `${total > 0 ? ',' : ''}\n${annotations.map((one) => JSON.stringify(one)).join(',\n')}`
    total += annotations.length
  }
  yield `\n]},\n"total":${total}}\n`
}

function ofAnnotation(item: StoredItem, { level, note, tags, ...who }: Annotation): object {
  const bodies = [...levelBody(level), ...words(note, tags)]
  return {
    ...headOf(who),
    ...motivated(level === null ? 'commenting' : 'assessing', bodies),
    target: target(item),
  }
}

function ofMark(item: StoredItem, { kind, theme, level, note, tags, quote, position, ...who }: Mark): object {
  const bodies = [kindBody(kind), ...themeBody(theme), ...levelBody(level), ...words(note, tags)]
  return {
    ...headOf(who),
    ...motivated(kind === 'note' ? 'commenting' : 'highlighting', bodies),
    target: { ...target(item), selector: selectors(quote, position) },
  }
}

function ofProgram(item: StoredItem, { now, version }: ExportOptions): object[] {
  const { review, verdict } = item
  const { text } = wordingOf(review)
  const by = {
    creator: { id: SOFTWARE, type: 'Software', name: `Trede ${version}` },
    generated: now.toISOString(),
  }
  const head = (part: string) => ({
    id: iriOf('evidence', `${review.id}#${part}`),
    type: 'Annotation',
    ...by,
  })
  const whole = {
    ...head('level'),
    ...motivated('assessing', levelBody(verdict.level)),
    target: target(item),
  }
  const phrases = verdict.evidence.flatMap((one, at) =>
    one.weight === 0 || one.kind === 'word'
      ? []
      : [
          {
            ...head(String(at)),
            ...motivated('classifying', evidenceBodies(one)),
            target: { ...target(item), selector: selectors(quoteOf(text, one), one) },
          },
        ],
  )
  return [whole, ...phrases]
}

function headOf({
  id,
  author,
  created,
  modified,
}: Pick<Annotation, 'id' | 'author' | 'created' | 'modified'>) {
  return {
    id: iriOf('annotations', id),
    type: 'Annotation',
    ...(author ? { creator: { type: 'Person', name: author } } : {}),
    created,
    modified,
  }
}

function motivated(motivation: string, bodies: Body[]) {
  return bodies.length > 0 ? { motivation, body: bodies } : { motivation }
}

function target({ place, review }: StoredItem) {
  return { type: 'SpecificResource', source: iriOf('reviews', review.id), scope: review.link ?? place.url }
}

function selectors(quote: QuoteSelector, { start, end }: Span) {
  const { exact, prefix, suffix } = quote
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ]
}

function kindBody(kind: string): Body {
  return { type: 'SpecificResource', purpose: 'classifying', source: iriOf('kinds', kind) }
}

function themeBody(theme: ThemeId | null): Body[] {
  return theme ? [{ type: 'SpecificResource', purpose: 'classifying', source: iriOf('themes', theme) }] : []
}

function levelBody(level: LevelId | null): Body[] {
  return level === null
    ? []
    : [{ type: 'SpecificResource', purpose: 'assessing', source: iriOf('levels', level) }]
}

function words(note: string, tags: readonly string[]): Body[] {
  const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value })
  return [...(note ? [textual('commenting', note)] : []), ...tags.map((tag) => textual('tagging', tag))]
}

function evidenceBodies({ sign, theme }: Evidence): Body[] {
  return [kindBody(sign === '+' ? 'praise' : 'complaint'), ...themeBody(theme)]
}
