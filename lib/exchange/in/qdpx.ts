/**
 * Reads what people coded in a REFI-QDA project: codings of words become marks, codings and notes of whole sources become
 * annotations. Codes are known by their GUID where Trede made them, else by their name; a code that Trede does not know
 * becomes a tag. Codings by the program itself are left alone.
 */
import { XMLParser } from 'fast-xml-parser'
import { safeParse } from 'valibot'
import { annotationSchema, markSchema } from '../../model/schema.ts'
import type { Span } from '../../model/verdict.ts'
import { codePointsOf } from '../code-points.ts'
import { ExchangeError } from '../errors.ts'
import { guidOfVariable } from '../qda/source.ts'
import { quoteOf } from '../quote.ts'
import { fault } from './fault.ts'
import type { ReadNotes } from './notes.ts'
import { type Books, booksOf, type Codings } from './qda-books.ts'
import { attribute, child, children, type Element, textOf } from './qda-xml.ts'
import { SEEK_NONE, type SeekReview } from './target.ts'
import { unzip } from './unzip.ts'

/** Characters of a project file; a larger one would take the memory of several sets. */
const MAX_PROJECT = 200_000_000

/** What a reader cannot know by itself. */
export interface QdpxContext {
  /** The review that a source of another tool means; without it such sources are left out. */
  seek?: SeekReview
  /** For codings that do not say when they were made. */
  now: Date
}

/** Throws `ExchangeError`: `notZip`, `tooLarge`, `notQda`. */
export function readQdpx(bytes: Uint8Array, context: QdpxContext): ReadNotes {
  const files = unzip(bytes, (name) => /\.(?:qde|txt)$/i.test(name))
  const project = projectOf(files)
  const books = booksOf(project)
  const texts = new Map(Object.entries(files).map(([name, file]) => [baseName(name), file]))
  const read: ReadNotes = { annotations: [], marks: [], bySoftware: 0, faults: [] }
  const known = new Set<string>()
  for (const source of children(child(project, 'Sources'), 'TextSource')) {
    const guid = attribute(source, 'guid') ?? ''
    const text = plainText(source, texts)
    const own = reviewIdIn(source)
    const { seek = SEEK_NONE } = context
    const sought = own ? { id: own } : seek({ source: null, exact: null, text })
    const reviewId = sought.id
    if (text === null) read.faults.push(fault(guid, 'source', 'entry', attribute(source, 'name')))
    else if (reviewId === null) {
      const why = 'why' in sought && sought.why === 'several' ? 'several' : 'source'
      read.faults.push(fault(guid, why, 'entry', attribute(source, 'name')))
    } else if (known.has(reviewId)) read.faults.push(fault(guid, 'twice', 'entry', reviewId))
    else {
      known.add(reviewId)
      readSource({ source, text, reviewId, books, context }, read)
    }
  }
  return read
}

interface Reading {
  source: Element
  text: string
  reviewId: string
  books: Books
  context: QdpxContext
}

function readSource(reading: Reading, read: ReadNotes): void {
  const { source, text, books, context } = reading
  const points = codePointsOf(text)
  for (const selection of children(source, 'PlainTextSelection')) {
    const all = children(selection, 'Coding')
    const coded = books.codings(all, attribute(selection, 'creatingUser'))
    if (coded.bySoftware) {
      read.bySoftware += 1
      continue
    }
    const span = points.toUnits({
      start: numberIn(selection, 'startPosition'),
      end: numberIn(selection, 'endPosition'),
    })
    const guid = attribute(selection, 'guid') ?? ''
    if (!span) read.faults.push(fault(guid, 'offsets', 'entry', attribute(selection, 'name')))
    else addMark(reading, { selection, guid, span, coded }, read)
  }
  const byHand = children(source, 'Coding').filter((one) => !books.isSoftware(attribute(one, 'creatingUser')))
  read.bySoftware += children(source, 'Coding').length - byHand.length
  const note = books.noteOf(source)
  if (byHand.length > 0 || note) addAnnotation(reading, byHand, note, context, read)
}

interface Selected {
  selection: Element
  guid: string
  span: Span
  coded: Codings
}

function addMark(
  { text, reviewId, books, context }: Reading,
  { selection, guid, span, coded }: Selected,
  read: ReadNotes,
): void {
  const created = stampOf(attribute(selection, 'creationDateTime') ?? coded.created, context.now)
  const checked = safeParse(markSchema, {
    id: `${reviewId}#${guid.replace(/[{}]/g, '').toLowerCase()}`,
    reviewId,
    quote: quoteOf(text, span),
    position: span,
    kind: coded.kind ?? 'note',
    theme: coded.theme,
    level: coded.level,
    note: books.noteOf(selection)?.text ?? '',
    tags: coded.tags,
    author: coded.author,
    created,
    modified: stampOf(attribute(selection, 'modifiedDateTime'), new Date(created)),
  })
  if (checked.success) read.marks.push(checked.output)
  else read.faults.push(fault(guid, 'mark', 'entry', attribute(selection, 'name')))
}

function addAnnotation(
  { source, reviewId, books }: Reading,
  byHand: readonly Element[],
  note: ReturnType<Books['noteOf']>,
  context: QdpxContext,
  read: ReadNotes,
): void {
  const coded = books.codings(byHand, null)
  const created = stampOf(coded.created ?? note?.created ?? null, context.now)
  const checked = safeParse(annotationSchema, {
    id: `${reviewId}#review`,
    reviewId,
    level: coded.level,
    note: note?.text ?? '',
    tags: coded.tags,
    author: byHand.length > 0 ? coded.author : (note?.author ?? ''),
    created,
    modified: stampOf(note?.modified ?? null, new Date(created)),
  })
  if (checked.success) read.annotations.push(checked.output)
  else
    read.faults.push(fault(attribute(source, 'guid') ?? '', 'annotation', 'entry', attribute(source, 'name')))
}

function projectOf(files: Record<string, Uint8Array>): Element {
  const name = Object.keys(files).find((one) => /\.qde$/i.test(one))
  const xml = name ? decoded(files[name]!) : null
  // A project needs no document type, and one could define entities that grow without end.
  if (xml === null || xml.length > MAX_PROJECT || /<!DOCTYPE/i.test(xml)) throw new ExchangeError('notQda')
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributesGroupName: '@',
      attributeNamePrefix: '',
      alwaysCreateTextNode: true,
      isArray: (_tag, _path, _leaf, isAttribute) => !isAttribute,
      parseTagValue: false,
      trimValues: false,
      removeNSPrefix: true,
      htmlEntities: true,
    })
    const project = children(parser.parse(xml, true) as Element, 'Project')[0]
    if (project) return project
  } catch (error) {
    throw new ExchangeError('notQda', { cause: error })
  }
  throw new ExchangeError('notQda')
}

function plainText(source: Element, texts: ReadonlyMap<string, Uint8Array>): string | null {
  const inline = child(source, 'PlainTextContent')
  if (inline) return textOf(inline)
  const path = attribute(source, 'plainTextPath')
  const file = path === null ? undefined : texts.get(baseName(path))
  return file ? decoded(file) : null
}

function reviewIdIn(source: Element): string | null {
  const wanted = guidOfVariable('review_id')
  const value = children(source, 'VariableValue').find(
    (one) => attribute(child(one, 'VariableRef'), 'targetGUID') === wanted,
  )
  const id = value && child(value, 'TextValue')
  return (id && textOf(id)) || null
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '').toLowerCase()
}

// A byte order mark is no character of the text.
function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function numberIn(element: Element, name: string): number {
  const value = attribute(element, name)
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
}

function stampOf(value: string | null, otherwise: Date): string {
  if (value === null || Number.isNaN(Date.parse(value))) return otherwise.toISOString()
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) ? value : new Date(value).toISOString()
}
