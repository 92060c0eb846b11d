/**
 * Reads W3C Web Annotations (JSON-LD): a collection, a page, a list or one annotation, of Trede or of another tool. The
 * keys are read as the context `anno.jsonld` names them; a file that renames them is not understood.
 */
import { safeParse } from 'valibot'
import { annotationSchema, markSchema } from '../../model/schema.ts'
import { ExchangeError } from '../errors.ts'
import { guidOf } from '../guid.ts'
import { idIn, SOFTWARE } from '../w3c-terms.ts'
import { recordOf } from './entry.ts'
import { fault } from './fault.ts'
import { kindIn, levelIn, type ReadNotes, themeIn } from './notes.ts'
import { parsed, withoutMark } from './set.ts'
import { SEEK_NONE, type SeekReview, type Sought } from './target.ts'

/** What a reader cannot know by itself. */
export interface W3cContext {
  /** The review that another tool's target means; without it such targets are left out. */
  seek?: SeekReview
  /** For annotations that do not say when they were made. */
  now: Date
}

/** Throws `ExchangeError`: `notJson`, `notTrede` where there is no annotation in it. */
export function readW3c(text: string, context: W3cContext): ReadNotes {
  const list = annotationsIn(parsed(withoutMark(text)))
  if (!list) throw new ExchangeError('notTrede')
  const read: ReadNotes = { annotations: [], marks: [], bySoftware: 0, faults: [] }
  const ids = new Set<string>()
  list.forEach((raw, at) => {
    const one = recordOf(raw)
    if (isSoftware(one.creator)) read.bySoftware += 1
    else readOne(one, `/${at}`, context, read, ids)
  })
  return read
}

function annotationsIn(file: unknown): unknown[] | null {
  if (Array.isArray(file)) return file
  const { type, items, first } = recordOf(file)
  if (is(type, 'Annotation')) return [file]
  if (is(type, 'AnnotationPage')) return Array.isArray(items) ? items : []
  if (is(type, 'AnnotationCollection')) {
    const page = recordOf(first)
    return Array.isArray(page.items) ? page.items : []
  }
  return null
}

function readOne(
  one: Record<string, unknown>,
  at: string,
  context: W3cContext,
  read: ReadNotes,
  ids: Set<string>,
): void {
  const target = recordOf(listOf(one.target)[0])
  const source = typeof one.target === 'string' ? one.target : iri(target.source)
  const { exact, quote, position } = selectorsOf(target.selector)
  const ownId = idIn('annotations', one.id)
  const sought: Sought = is(one.type, 'Annotation')
    ? soughtOf(ownId, source, exact, context)
    : { id: null, why: 'target' }
  if (sought.id === null) {
    read.faults.push(fault(at, sought.why, 'entry', exact ?? source ?? one.id))
    return
  }
  const reviewId = sought.id
  const isWhole = ownId?.endsWith('#review') ?? exact === null
  const id = isWhole
    ? `${reviewId}#review`
    : (ownId ?? `${reviewId}#${guidOf(String(one.id ?? `${reviewId} ${at}`))}`)
  if (ids.has(id)) {
    read.faults.push(fault(at, 'twice', 'entry', id))
    return
  }
  const said = bodiesOf(one)
  const made = stampOf(one.created, context.now)
  const who = {
    id,
    reviewId,
    level: said.level,
    note: said.note,
    tags: said.tags,
    author: nameOf(one.creator),
    created: made,
    modified: stampOf(one.modified, new Date(made)),
  }
  ids.add(id)
  if (isWhole) {
    const checked = safeParse(annotationSchema, who)
    if (checked.success) read.annotations.push(checked.output)
    else read.faults.push(fault(at, 'annotation', 'entry', one.id))
    return
  }
  const { theme, kind } = said
  const checked = safeParse(markSchema, { ...who, kind: kind ?? 'note', theme, quote, position })
  if (checked.success) read.marks.push(checked.output)
  else read.faults.push(fault(at, 'mark', 'entry', one.id))
}

function soughtOf(
  ownId: string | null,
  source: string | null,
  exact: string | null,
  { seek = SEEK_NONE }: W3cContext,
): Sought {
  const named = idIn('reviews', source)
  if (named) return { id: named }
  if (ownId?.includes('#')) return { id: ownId.slice(0, ownId.lastIndexOf('#')) }
  return seek({ source, exact, text: null })
}

function selectorsOf(raw: unknown) {
  const all = listOf(raw).map(recordOf)
  const words = all.find(({ type }) => is(type, 'TextQuoteSelector'))
  const place = all.find(({ type }) => is(type, 'TextPositionSelector'))
  const exact = typeof words?.exact === 'string' && words.exact !== '' ? words.exact : null
  const context = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    exact,
    quote: { exact: exact ?? '', prefix: context(words?.prefix), suffix: context(words?.suffix) },
    // Without a position it is an orphan until its words are looked for.
    position: place ? { start: place.start, end: place.end } : { start: 0, end: (exact ?? '').length },
  }
}

function bodiesOf({ body, bodyValue, motivation }: Record<string, unknown>) {
  const all = listOf(body ?? bodyValue)
  const sources = all.map((one) => (typeof one === 'string' ? null : iri(recordOf(one).source)))
  const found = <T>(read: (source: string | null) => T | null) =>
    sources.map(read).find((one) => one !== null)
  const textual = all.map(textOf).filter((one) => one.text !== '')
  const isTag = ({ purpose }: { purpose: unknown }) => is(purpose ?? motivation, 'tagging')
  return {
    kind: found((source) => kindIn(idIn('kinds', source))) ?? null,
    theme: found((source) => themeIn(idIn('themes', source))) ?? null,
    level: found((source) => levelIn(idIn('levels', source))) ?? null,
    note: textual
      .filter((one) => !isTag(one))
      .map(({ text }) => text)
      .join('\n\n'),
    tags: textual.filter(isTag).map(({ text }) => text),
  }
}

function textOf(body: unknown): { text: string; purpose: unknown } {
  if (typeof body === 'string') return { text: /^https?:\/\/\S+$/.test(body) ? '' : body, purpose: undefined }
  const { value, purpose } = recordOf(body)
  return { text: typeof value === 'string' ? value : '', purpose }
}

function nameOf(creator: unknown): string {
  const one = listOf(creator)[0]
  if (typeof one === 'string') return one
  const { name } = recordOf(one)
  return typeof name === 'string' ? name : ''
}

function isSoftware(creator: unknown): boolean {
  return iri(listOf(creator)[0]) === SOFTWARE
}

function iri(value: unknown): string | null {
  if (typeof value === 'string') return value
  const { id } = recordOf(value)
  return typeof id === 'string' ? id : null
}

function is(type: unknown, wanted: string): boolean {
  return listOf(type).includes(wanted)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function stampOf(value: unknown, otherwise: Date): string {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return otherwise.toISOString()
  // As it is where it is as the store writes it, so that nothing changes on the way.
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) ? value : new Date(value).toISOString()
}
