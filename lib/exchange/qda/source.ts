/** One review in a REFI-QDA project: its plain text, its codings in place, its variables and its notes. */
import type { Annotation } from '../../model/annotation.ts'
import type { StoredItem } from '../../model/item.ts'
import type { Mark } from '../../model/mark.ts'
import { wordingOf } from '../../model/wording.ts'
import { type CodePoints, codePointsOf } from '../code-points.ts'
import { guidOf, guidOfId } from '../guid.ts'
import type { ExportOptions } from '../options.ts'
import { attributes, throughXml, xmlText } from '../xml.ts'
import { type CodeGroup, guidOfCode } from './codes.ts'

/** What a source tells of its review beside its text; the names of the project's variables. */
export const VARIABLES = ['review_id', 'site', 'place', 'author', 'rating', 'scale', 'date', 'link'] as const

/** The user that the program's own codings are by. */
export const SOFTWARE_GUID = guidOf('user software')

/** Units of the text that a source is named by. */
const NAME = 60

export function guidOfSource(reviewId: string): string {
  return guidOf(`source ${reviewId}`)
}

/** The user of this name; '' is the user who gave none. */
export function guidOfUser(author: string): string {
  return guidOf(`user ${throughXml(author)}`)
}

export function guidOfVariable(name: (typeof VARIABLES)[number]): string {
  return guidOf(`variable ${name}`)
}

/**
 * The wording as a plain text whose code points are those of the wording, one for one: a reader that makes one line end
 * of CR LF, or drops a byte order mark, would shift every coding.
 */
export function plainTextOf(wording: string): string {
  return wording.toWellFormed().replace(/[\r\ufeff]/g, ' ')
}

/** The `TextSource` element. */
export function textSource(item: StoredItem, options: ExportOptions): string {
  const { review, verdict, annotation, marks, firstSeen, lastSeen } = item
  const { text } = wordingOf(review)
  const points = codePointsOf(text)
  const guid = guidOfSource(review.id)
  const head = attributes({
    guid,
    name: nameOf(item),
    plainTextPath: `internal://${guid}.txt`,
    creatingUser: SOFTWARE_GUID,
    creationDateTime: firstSeen,
    modifiedDateTime: lastSeen,
  })
  const evidence = options.evidence ? evidenceSelections(item, points, options) : []
  const level = coding(`${review.id} level`, 'level', verdict.level, SOFTWARE_GUID, options.now.toISOString())
  return [
    `<TextSource${head}>\n`,
    // An orphan has no place to be coded in.
    ...marks
      .filter(
        ({ position: { start, end }, quote }) =>
          plainTextOf(text.slice(start, end)) === plainTextOf(quote.exact),
      )
      .map((mark) => markSelection(mark, text, points)),
    ...evidence,
    level,
    ...(annotation ? annotationCodings(annotation) : []),
    ...(annotation?.note ? [noteRef(annotation.id)] : []),
    ...VARIABLES.map((name) => variableValue(name, item)),
    '</TextSource>\n',
  ].join('')
}

/** The `Note` elements of a review. */
export function notesOf({ annotation, marks }: StoredItem): string {
  const noted = [annotation, ...marks].filter((one) => one?.note)
  return noted.map((one) => noteOf(one!)).join('')
}

/** Tags as they can stand in the project, each once: their codes are known by name. */
export function tagsOf({ tags }: Pick<Annotation, 'tags'>): string[] {
  return [...new Set(tags.map(throughXml))]
}

function nameOf({ place, review }: StoredItem): string {
  const words = labelOf(wordingOf(review).text)
  return [place.name, review.date?.iso ?? review.date?.raw, words].filter(Boolean).join(' – ')
}

/** The beginning on one line, for lists; without signs that the file cannot hold. */
function labelOf(text: string): string {
  const plain = throughXml(text)
    .replace(/[\s\ufffd]+/g, ' ')
    .trim()
  return [...plain.slice(0, 2 * NAME)].slice(0, NAME).join('').toWellFormed()
}

function markSelection(mark: Mark, text: string, points: CodePoints): string {
  const user = guidOfUser(mark.author)
  const codes: [CodeGroup, string | number][] = [
    ['kind', mark.kind],
    ...(mark.theme ? [['theme', mark.theme] as [CodeGroup, string]] : []),
    ...(mark.level === null ? [] : [['level', mark.level] as [CodeGroup, number]]),
    ...tagsOf(mark).map((tag): [CodeGroup, string] => ['tag', tag]),
  ]
  const codings = codes.map(([group, id]) => coding(mark.id, group, id, user, mark.created))
  const coded = points.fromUnits(mark.position)
  const { start, end } = points.toUnits(coded)!
  const head = attributes({
    guid: guidOfId(mark.id),
    name: labelOf(text.slice(start, end)),
    startPosition: coded.start,
    endPosition: coded.end,
    creatingUser: user,
    creationDateTime: mark.created,
    modifyingUser: user,
    modifiedDateTime: mark.modified,
  })
  return `<PlainTextSelection${head}>${codings.join('')}${mark.note ? noteRef(mark.id) : ''}</PlainTextSelection>\n`
}

function evidenceSelections(
  { review, verdict }: StoredItem,
  points: CodePoints,
  { now }: ExportOptions,
): string[] {
  const moment = now.toISOString()
  return verdict.evidence.flatMap((one, at) => {
    if (one.weight === 0 || one.kind === 'word') return []
    const id = `${review.id}#evidence ${at}`
    const { start, end } = points.fromUnits(one)
    const head = attributes({
      guid: guidOf(id),
      name: labelOf(one.text),
      startPosition: start,
      endPosition: end,
      creatingUser: SOFTWARE_GUID,
      creationDateTime: moment,
    })
    const kind = coding(id, 'kind', one.sign === '+' ? 'praise' : 'complaint', SOFTWARE_GUID, moment)
    const theme = one.theme ? coding(id, 'theme', one.theme, SOFTWARE_GUID, moment) : ''
    return [`<PlainTextSelection${head}>${kind}${theme}</PlainTextSelection>\n`]
  })
}

function annotationCodings(annotation: Annotation): string[] {
  const { id, level, author, created } = annotation
  const user = guidOfUser(author)
  return [
    ...(level === null ? [] : [coding(id, 'level', level, user, created)]),
    ...tagsOf(annotation).map((tag) => coding(id, 'tag', tag, user, created)),
  ]
}

function coding(of: string, group: CodeGroup, id: string | number, user: string, moment: string): string {
  const guid = guidOf(`coding ${of} ${group} ${id}`)
  const head = attributes({ guid, creatingUser: user, creationDateTime: moment })
  return `<Coding${head}><CodeRef${attributes({ targetGUID: guidOfCode(group, id) })}/></Coding>`
}

function noteRef(of: string): string {
  return `<NoteRef${attributes({ targetGUID: guidOf(`note ${of}`) })}/>`
}

function noteOf({ id, note, author, created, modified }: Annotation | Mark): string {
  const head = attributes({
    guid: guidOf(`note ${id}`),
    name: labelOf(note),
    creatingUser: guidOfUser(author),
    creationDateTime: created,
    modifyingUser: guidOfUser(author),
    modifiedDateTime: modified,
  })
  return `<Note${head}><PlainTextContent>${xmlText(note)}</PlainTextContent></Note>\n`
}

function variableValue(name: (typeof VARIABLES)[number], { place, review }: StoredItem): string {
  const values: Record<(typeof VARIABLES)[number], string | number | null | undefined> = {
    review_id: review.id,
    site: review.site,
    place: place.name,
    author: review.author,
    rating: review.rating?.value,
    scale: review.rating?.scale,
    date: review.date?.iso ?? review.date?.raw,
    link: review.link,
  }
  const value = values[name]
  if (value === null || value === undefined || value === '') return ''
  const typed =
    typeof value === 'number'
      ? `<FloatValue>${value}</FloatValue>`
      : `<TextValue>${xmlText(value)}</TextValue>`
  const ref = `<VariableRef${attributes({ targetGUID: guidOfVariable(name) })}/>`
  return `<VariableValue>${ref}${typed}</VariableValue>\n`
}
