/** The annotations as a JSON-LD processor reads them, with the W3C's context from the repository. */
import jsonld from 'jsonld'
import { describe, expect, it, vi } from 'vitest'
import { readW3c } from '../../../lib/exchange/in/w3c.ts'
import { ANNO } from './anno-context.ts'
import { exportedText, markOn, PSEUDONYMS, REAL, SET, storedOf } from './samples.ts'

vi.setConfig({ testTimeout: 60_000 })

const OA = 'http://www.w3.org/ns/oa#'
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Not from the repository: ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: ANNO }
}

type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@list'?: unknown[] }[]> & {
  '@id': string
  '@type': string[]
}

async function graph(text: string): Promise<Map<string, Node>> {
  // Strict: a key that the context does not know would be dropped, and the test with it.
  const flat = await jsonld.flatten(JSON.parse(text), undefined, { documentLoader, safe: true } as never)
  return new Map((flat as unknown as Node[]).map((node) => [node['@id'], node]))
}

const ITEM = storedOf()
ITEM.annotation = {
  id: 'maps:r1#review',
  reviewId: 'maps:r1',
  level: 0,
  note: 'Bellen',
  tags: ['fiets', 'wachten'],
  author: 'Wim',
  created: '2026-11-03T09:00:00.000Z',
  modified: '2026-11-04T09:00:00.000Z',
}
ITEM.marks = [markOn(ITEM, 'drie weken', { author: 'Wim' })]

describe('writeW3c', () => {
  it('is a collection of Web Annotations with every key of the W3C’s context', async () => {
    const nodes = await graph(await exportedText('w3c', [ITEM], { ...REAL, evidence: true }))
    const typed = (type: string) => [...nodes.values()].filter((node) => node['@type']?.includes(OA + type))
    expect(typed('Annotation')).toHaveLength(4)
    expect(typed('TextQuoteSelector').map((node) => node[`${OA}exact`]![0]!['@value'])).toEqual(
      expect.arrayContaining(['drie weken', 'Na drie weken nog geen fiets']),
    )
    expect(typed('TextPositionSelector')).toHaveLength(2)
    const whole = nodes.get('https://trede.example/annotations/maps%3Ar1%23review')!
    expect(whole[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}assessing` }])
    expect(whole['http://purl.org/dc/terms/created']![0]).toMatchObject({
      '@value': '2026-11-03T09:00:00.000Z',
    })
    expect(whole[`${OA}hasBody`]).toHaveLength(4)
    const [collection] = [...nodes.values()].filter((node) =>
      node['@type']?.includes('http://www.w3.org/ns/activitystreams#OrderedCollection'),
    )
    expect(collection!['http://www.w3.org/ns/activitystreams#totalItems']![0]!['@value']).toBe(4)
  })

  it('tells the program’s evidence by its creator', async () => {
    const nodes = await graph(await exportedText('w3c', [ITEM], { ...REAL, evidence: true }))
    const software = nodes.get('https://trede.example/')!
    expect(software['@type']).toContain('http://www.w3.org/ns/activitystreams#Application')
  })

  it('holds an empty set, and hides names', async () => {
    expect(readW3c(await exportedText('w3c', []), { now: new Date() }).annotations).toEqual([])
    const text = await exportedText(
      'w3c',
      [{ ...ITEM, annotation: { ...ITEM.annotation!, note: 'Bel Joke' } }],
      PSEUDONYMS,
    )
    expect(text).not.toMatch(/Joke|van Dam/)
    expect(text).not.toContain(SET.salt)
  })
})

describe('readW3c', () => {
  const NOW = new Date('2026-12-01T00:00:00Z')

  it('reads another tool’s annotation where its target is known', () => {
    const file = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/a/1',
      type: 'Annotation',
      creator: 'acct:noor@notes.example',
      created: '2024-01-31T10:00:00Z',
      body: [
        { type: 'TextualBody', value: 'Navragen', purpose: 'commenting' },
        { type: 'TextualBody', value: 'band', purpose: 'tagging' },
      ],
      target: {
        source: 'https://www.google.com/maps/reviews/r1',
        selector: [{ type: 'TextQuoteSelector', exact: 'drie weken', prefix: 'Na ', suffix: ' nog' }],
      },
    }
    const asked: unknown[] = []
    const read = readW3c(JSON.stringify([file]), {
      now: NOW,
      seek: (target) => {
        asked.push(target)
        return { id: 'maps:r1' }
      },
    })
    expect(asked).toEqual([
      { source: 'https://www.google.com/maps/reviews/r1', exact: 'drie weken', text: null },
    ])
    expect(read.faults).toEqual([])
    expect(read.marks).toMatchObject([
      {
        reviewId: 'maps:r1',
        kind: 'note',
        note: 'Navragen',
        tags: ['band'],
        author: 'acct:noor@notes.example',
        created: '2024-01-31T10:00:00.000Z',
        quote: { exact: 'drie weken' },
      },
    ])
    expect(readW3c(JSON.stringify(file), { now: NOW }).faults).toMatchObject([
      { key: 'target', lost: 'entry' },
    ])
  })

  it('leaves out what is not an annotation, and what comes twice, each with its reason', async () => {
    const file = JSON.parse(await exportedText('w3c', [ITEM]))
    const [whole, mark] = file.first.items
    file.first.items = [
      whole,
      whole,
      { ...mark, type: 'Dog' },
      { ...mark, body: [], target: { ...mark.target, selector: [] } },
      7,
    ]
    const { annotations, marks, faults } = readW3c(JSON.stringify(file), { now: NOW })
    expect([annotations.length, marks.length]).toEqual([1, 0])
    expect(faults.map(({ at, key }) => [at, key])).toEqual([
      ['/1', 'twice'],
      ['/2', 'target'],
      ['/3', 'mark'],
      ['/4', 'target'],
    ])
  })
})
