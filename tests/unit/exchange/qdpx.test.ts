/** The project as an XML parser reads it, with the rules of the REFI-QDA schema written as checks. */

import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { ExchangeError } from '../../../lib/exchange/errors.ts'
import { sourceOf } from '../../../lib/exchange/format.ts'
import { readQdpx } from '../../../lib/exchange/in/qdpx.ts'
import { writeQdpx } from '../../../lib/exchange/qdpx.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { hostileItems } from './hostile.ts'
import { exported, markOn, PSEUDONYMS, REAL, SET, storedOf } from './samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

interface Element {
  tag: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

// Children in the order of the schema's sequences; what a tag may carry, and what it must.
const SEQUENCES: Record<string, string[]> = {
  Project: [
    'Users',
    'CodeBook',
    'Variables',
    'Cases',
    'Sources',
    'Notes',
    'Links',
    'Sets',
    'Graphs',
    'Description',
    'NoteRef',
  ],
  Users: ['User'],
  CodeBook: ['Codes', 'Sets'],
  Codes: ['Code'],
  Code: ['Description', 'NoteRef', 'Code'],
  Variables: ['Variable'],
  Variable: ['Description'],
  Cases: ['Case'],
  Case: ['Description', 'CodeRef', 'VariableValue', 'SourceRef', 'SelectionRef'],
  Sources: ['TextSource'],
  TextSource: ['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
  PlainTextSelection: ['Description', 'Coding', 'NoteRef'],
  Coding: ['CodeRef', 'NoteRef'],
  VariableValue: ['VariableRef', 'TextValue', 'FloatValue'],
  Notes: ['Note'],
  Note: ['Description', 'PlainTextContent'],
}
const REQUIRED: Record<string, string[]> = {
  Project: ['name'],
  User: ['guid'],
  Code: ['guid', 'name', 'isCodable'],
  Variable: ['guid', 'name', 'typeOfVariable'],
  Case: ['guid'],
  TextSource: ['guid'],
  PlainTextSelection: ['guid', 'startPosition', 'endPosition'],
  Coding: ['guid'],
  Note: ['guid'],
  CodeRef: ['targetGUID'],
  NoteRef: ['targetGUID'],
  SourceRef: ['targetGUID'],
  VariableRef: ['targetGUID'],
}
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

async function project(items: readonly StoredItem[], options = { ...REAL, evidence: true }) {
  const files = unzipSync(await exported('qdpx', items, options))
  const xml = strFromU8(files['project.qde']!)
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    htmlEntities: true,
    parseTagValue: false,
  })
  const [root] = elements(parser.parse(xml))
  return { files, root: root!, xml }
}

function elements(nodes: Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'))
    if (!tag) return []
    const inner = node[tag] as Record<string, unknown>[]
    const text = inner.map((one) => one['#text'] ?? '').join('')
    return [
      { tag, attributes: (node[':@'] ?? {}) as Record<string, string>, children: elements(inner), text },
    ]
  })
}

function all(element: Element, tag: string): Element[] {
  return [...(element.tag === tag ? [element] : []), ...element.children.flatMap((child) => all(child, tag))]
}

/** Throws where the schema would refuse. */
function checkSchema(root: Element): void {
  const guids = new Set<string>()
  const targets: string[] = []
  const walk = (element: Element) => {
    const { tag, attributes, children } = element
    for (const name of REQUIRED[tag] ?? []) expect(attributes, `${tag} needs ${name}`).toHaveProperty(name)
    const order = SEQUENCES[tag] ?? []
    const at = children.map((child) => order.indexOf(child.tag))
    expect(at, `${tag}: ${children.map((child) => child.tag)}`).not.toContain(-1)
    expect([...at].sort((a, b) => a - b)).toEqual(at)
    if (attributes.guid !== undefined) {
      expect(attributes.guid).toMatch(GUID)
      expect(guids.has(attributes.guid), `twice: ${tag} ${attributes.guid}`).toBe(false)
      guids.add(attributes.guid)
    }
    if (attributes.targetGUID) targets.push(attributes.targetGUID)
    for (const user of [attributes.creatingUser, attributes.modifyingUser]) if (user) targets.push(user)
    if (attributes.color) expect(attributes.color).toMatch(/^#[0-9a-f]{6}$/i)
    if (tag === 'Coding') expect(children.filter((child) => child.tag === 'CodeRef')).toHaveLength(1)
    children.forEach(walk)
  }
  walk(root)
  for (const target of targets) expect(guids.has(target), `refers to nothing: ${target}`).toBe(true)
}

const ITEM = storedOf({ text: 'Top 👍🏽! Na drie weken 🚲 nog geen fiets.' }, { verdict: storedOf().verdict })
ITEM.verdict = { ...ITEM.verdict, complaints: [], evidence: [], without: { up: null, down: null } }
ITEM.marks = [markOn(ITEM, '🚲 nog', { note: 'Bellen', tags: ['fiets'], author: 'Wim' })]

describe('writeQdpx', () => {
  it('keeps the schema with hostile reviews', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, async (items) => {
        const { root, files } = await project(items)
        checkSchema(root)
        for (const source of all(root, 'TextSource')) {
          const path = source.attributes.plainTextPath!.replace('internal://', 'sources/')
          expect(Object.keys(files)).toContain(path)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('counts code points: each selection of the text file holds the marked words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, async (items) => {
        const { root, files } = await project(items, REAL)
        const sources = all(root, 'TextSource')
        expect(sources).toHaveLength(items.length)
        items.forEach((item, at) => {
          const { guid } = sources[at]!.attributes
          const text = [
            ...new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[`sources/${guid}.txt`]!),
          ]
          expect(text).toHaveLength([...wordingOf(item.review).text].length)
          const selections = all(sources[at]!, 'PlainTextSelection')
          expect(selections).toHaveLength(item.marks.length)
          selections.forEach(({ attributes }, number) => {
            const words = text
              .slice(Number(attributes.startPosition), Number(attributes.endPosition))
              .join('')
            const { exact } = item.marks[number]!.quote
            // A mark that cuts a sign in two takes the whole of it here.
            const plain = (value: string) =>
              value.replace(/[\r\ufeff]/g, ' ').replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
            expect(words).toContain(plain(exact).toWellFormed())
          })
        })
      }),
      { numRuns: 80 },
    )
  })

  it('has levels, themes, kinds and tags as codes, places as cases, and people as users', async () => {
    const { root } = await project([ITEM])
    const names = all(root, 'Code').map(({ attributes }) => attributes.name)
    expect(names).toEqual(
      expect.arrayContaining(['Level', '1 Criminal', '6 Unbelievable', 'Speed', 'Complaint', 'fiets']),
    )
    expect(all(root, 'Case').map(({ attributes }) => attributes.name)).toEqual([ITEM.place.name])
    expect(all(root, 'User').map(({ attributes }) => attributes.name)).toEqual(['Trede 0.1.0', 'Wim'])
    expect(all(root, 'Note')[0]!.children[0]!.text).toBe('Bellen')
    const [selection] = all(root, 'PlainTextSelection')
    expect(selection!.attributes).toMatchObject({ startPosition: '22', endPosition: '27' })
  })

  it('has the same GUIDs in every export of the same set, and leaves orphans out', async () => {
    const orphan = { ...ITEM, marks: [{ ...ITEM.marks[0]!, position: { start: 900, end: 910 } }] }
    const [one, two] = [await project([ITEM]), await project([orphan])]
    const guid = (root: Element) => all(root, 'TextSource')[0]!.attributes.guid
    expect(guid(one.root)).toBe(guid(two.root))
    expect(all(two.root, 'PlainTextSelection')).toEqual([])
    checkSchema(two.root)
  })

  it('is empty where the set is, hides names, and refuses more texts than an archive holds', async () => {
    const { root } = await project([])
    checkSchema(root)
    const { xml } = await project([ITEM], { ...PSEUDONYMS, evidence: true })
    expect(xml).not.toMatch(/Joke|van Dam/)
    expect(xml).not.toContain(SET.salt)
    const writing = writeQdpx({ ...sourceOf(SET, []), count: 65_535 }, REAL)
    await expect(writing.next()).rejects.toMatchObject({ key: 'tooManySources' })
  })
})

describe('readQdpx', () => {
  const NOW = new Date('2026-12-01T00:00:00Z')

  it('finds the review of another tool’s source by its text, and takes unknown codes as tags', async () => {
    const { files, xml } = await project([ITEM], REAL)
    const foreign = xml
      .replace(/<VariableValue>.*?<\/VariableValue>\n/gs, '')
      .replace(
        /(<CodeRef targetGUID=")[^"]+("\/><\/Coding><NoteRef)/,
        `$1aaaaaaaa-0000-4000-8000-000000000000$2`,
      )
      .replace(
        '<Codes>',
        '<Codes><Code guid="{AAAAAAAA-0000-4000-8000-000000000000}" name="Wachttijd" isCodable="true"/>',
      )
    const { zipSync, strToU8 } = await import('fflate')
    const bytes = zipSync({ ...files, 'project.qde': strToU8(foreign) })
    expect(readQdpx(bytes, { now: NOW }).faults).toMatchObject([{ key: 'source' }])
    const read = readQdpx(bytes, {
      now: NOW,
      seek: ({ text }) => (text?.startsWith('Top 👍🏽') ? { id: 'maps:r1' } : { id: null, why: 'target' }),
    })
    expect(read.faults).toEqual([])
    expect(read.marks).toMatchObject([
      { quote: { exact: '🚲 nog' }, kind: 'complaint', tags: ['Wachttijd'], author: 'Wim' },
    ])
  })

  it('refuses what is no project, and a project with a document type', async () => {
    const { zipSync, strToU8 } = await import('fflate')
    const keyOf = (bytes: Uint8Array): string => {
      try {
        readQdpx(bytes, { now: NOW })
        return 'read'
      } catch (error) {
        return error instanceof ExchangeError ? error.key : String(error)
      }
    }
    expect(keyOf(strToU8('nothing'))).toBe('notZip')
    expect(keyOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('notQda')
    expect(keyOf(zipSync({ 'project.qde': strToU8('<Project') }))).toBe('notQda')
    expect(keyOf(zipSync({ 'project.qde': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><Project/>') }))).toBe(
      'notQda',
    )
  })
})
