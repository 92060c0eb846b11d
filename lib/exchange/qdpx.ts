/**
 * REFI-QDA project (`.qdpx`) for ATLAS.ti, MAXQDA, NVivo and QualCoder: each review a plain-text source, levels, themes,
 * kinds and tags as codes, marks and the program's evidence as codings in place, notes as memos, places as cases. After
 * the REFI-QDA standard 1.5; offsets count Unicode code points. Streams: the texts, then the project in the order that
 * the schema asks for, with a pass over the reviews for each of texts, sources and notes. What is kept meanwhile is a GUID
 * of each review, for the cases.
 */
import type { StoredItem } from '../model/item.ts'
import type { Place } from '../model/review.ts'
import { wordingOf } from '../model/wording.ts'
import { ExchangeError } from './errors.ts'
import type { ExportSource } from './format.ts'
import { guidOf } from './guid.ts'
import type { ExportOptions } from './options.ts'
import { codeBook } from './qda/codes.ts'
import {
  guidOfSource,
  guidOfUser,
  guidOfVariable,
  notesOf,
  plainTextOf,
  SOFTWARE_GUID,
  tagsOf,
  textSource,
  VARIABLES,
} from './qda/source.ts'
import { Archive, MAX_FILES } from './qda/zip.ts'
import { attributes, xmlText } from './xml.ts'

/** Namespace of the project file. */
export const QDA_NAMESPACE = 'urn:QDA-XML:project:1.0'

const SCHEMA = `${QDA_NAMESPACE} http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd`

/** What the first pass learns. */
interface Known {
  tags: Set<string>
  authors: Set<string>
  places: Map<string, { place: Place; sources: string[] }>
  notes: number
}

/** Throws `ExchangeError` `tooManySources` from 65,535 reviews: an archive has no room for more files. */
export async function* writeQdpx(source: ExportSource, options: ExportOptions): AsyncGenerator<Uint8Array> {
  if (source.count >= MAX_FILES) throw new ExchangeError('tooManySources')
  const archive = new Archive(options.now)
  const known: Known = { tags: new Set(), authors: new Set(), places: new Map(), notes: 0 }
  const encoder = new TextEncoder()
  for await (const items of source.slices()) {
    for (const item of items) {
      learn(known, item)
      const name = `sources/${guidOfSource(item.review.id)}.txt`
      archive.add(name, encoder.encode(plainTextOf(wordingOf(item.review).text)))
    }
    yield* archive.take()
  }
  const put = archive.open('project.qde')
  put(opening(source, known, options))
  put(source.count > 0 ? '<Sources>\n' : '')
  for await (const items of source.slices()) {
    put(items.map((item) => textSource(item, options)).join(''))
    yield* archive.take()
  }
  put(source.count > 0 ? '</Sources>\n' : '')
  if (known.notes > 0) {
    put('<Notes>\n')
    for await (const items of source.slices()) {
      put(items.map(notesOf).join(''))
      yield* archive.take()
    }
    put('</Notes>\n')
  }
  put(`<Description>${xmlText(options.texts.methodSource)}</Description>\n</Project>\n`, true)
  archive.end()
  yield* archive.take()
}

function learn(known: Known, item: StoredItem): void {
  const { tags, authors, places } = known
  const { place, review, annotation, marks } = item
  for (const one of annotation ? [annotation, ...marks] : marks) {
    authors.add(one.author)
    for (const tag of tagsOf(one)) tags.add(tag)
    if (one.note) known.notes += 1
  }
  const group = places.get(place.id) ?? { place, sources: [] }
  places.set(place.id, group)
  group.sources.push(guidOfSource(review.id))
}

function opening({ set }: ExportSource, { tags, authors, places }: Known, options: ExportOptions): string {
  const head = attributes({
    name: set.name,
    origin: `Trede ${options.version}`,
    creatingUserGUID: SOFTWARE_GUID,
    creationDateTime: options.now.toISOString(),
    xmlns: QDA_NAMESPACE,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': SCHEMA,
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<Project${head}>\n`,
    `<Users>\n<User${attributes({ guid: SOFTWARE_GUID, name: `Trede ${options.version}` })}/>\n`,
    ...[...authors].map(
      (author) =>
        `<User${attributes({ guid: guidOfUser(author), name: author || options.texts.anonymous })}/>\n`,
    ),
    '</Users>\n',
    codeBook(tags, options),
    '<Variables>\n',
    ...VARIABLES.map((name) => {
      const typeOfVariable = name === 'rating' || name === 'scale' ? 'Float' : 'Text'
      return `<Variable${attributes({ guid: guidOfVariable(name), name, typeOfVariable })}/>\n`
    }),
    '</Variables>\n',
    places.size > 0 ? `<Cases>\n${[...places.values()].map(caseOf).join('')}</Cases>\n` : '',
  ].join('')
}

function caseOf({ place, sources }: { place: Place; sources: string[] }): string {
  const refs = sources.map((guid) => `<SourceRef${attributes({ targetGUID: guid })}/>`)
  const head = attributes({ guid: guidOf(`case ${place.id}`), name: place.name })
  return `<Case${head}>\n<Description>${xmlText(place.url)}</Description>\n${refs.join('')}</Case>\n`
}
