import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { hiderOf } from '../../../lib/exchange/pseudonymise.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { PLACE } from '../store/samples.ts'
import { markOn, SET, storedOf, storedWithPhrase } from './samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const NOBODY: ReadonlySet<string> = new Set()

async function pseudonymise(items: readonly StoredItem[], salt: string): Promise<readonly StoredItem[]> {
  return (await hiderOf(salt, 'pseudonyms', NOBODY))(items)
}

async function one(item: StoredItem): Promise<StoredItem> {
  return (await pseudonymise([item], SET.salt))[0]!
}

/** The words that each span of the verdict marks. */
function marked({ review, verdict }: StoredItem): string[] {
  const { text } = wordingOf(review)
  const spans = [
    ...verdict.complaints,
    ...verdict.evidence,
    ...verdict.evidence.flatMap(({ steps }) => steps.flatMap(({ span }) => span ?? [])),
    ...verdict.steps.flatMap(({ span }) => span ?? []),
  ]
  return spans.map(({ start, end }) => text.slice(start, end))
}

describe('hiderOf', () => {
  it('hides nothing where names may stay', async () => {
    const items = [storedOf()]
    expect(await (await hiderOf(SET.salt, 'real', NOBODY))(items)).toBe(items)
  })

  it('moves marks with their words, and takes the name out of quote, note and tags', async () => {
    const text = 'Ik ben Joke van Dam en er was niets gehoord van Joke, weken lang.'
    const item = storedOf({ text })
    item.marks = [markOn(item, 'niets gehoord', { note: 'Bel Joke', tags: ['Joke'] })]
    const hidden = await one(item)
    const [mark] = hidden.marks
    expect(hidden.review.text.slice(mark!.position.start, mark!.position.end)).toBe('niets gehoord')
    expect(mark!.quote.exact).toBe('niets gehoord')
    expect(hidden.review.text).toContain(mark!.quote.prefix + mark!.quote.exact + mark!.quote.suffix)
    expect(JSON.stringify(hidden)).not.toMatch(/Joke|Dam\b/)
  })

  it('takes the name out of the quote of an orphan, a piece of it at the cut end too', async () => {
    const item = storedOf({ text: 'Nieuwe tekst.' })
    const mark = markOn(storedOf({ text: 'oude woorden' }), 'oude', {})
    mark.quote = {
      exact: 'zei Joke',
      prefix: 'oke van Dam wachtte heel erg lang',
      suffix: ' en toen kwam er weer niets, Jok',
    }
    const hidden = await one({ ...item, marks: [mark] })
    expect(hidden.marks[0]!.quote.exact).toBe(`zei ${hidden.review.author}`)
    expect(JSON.stringify(hidden.marks)).not.toMatch(/Joke|Dam\b|oke van|Jok"/)
  })

  it('follows a mark to its new id', async () => {
    const id = `${PLACE.id}:00ff12ab34cd56ef`
    const item = storedOf({ id })
    const [mark] = (await one({ ...item, marks: [markOn(item, 'geen fiets')] })).marks
    expect(mark!.id).toMatch(new RegExp(`^${PLACE.id}:[0-9A-Z]{4}-[0-9A-Z]{4}#3d1f7c52`))
    expect(mark!.id.startsWith(`${mark!.reviewId}#`)).toBe(true)
  })

  it('gives the same person the same pseudonym within a set only', async () => {
    const items = [
      storedOf(),
      storedOf({ id: 'maps:r2', author: 'JOKE van dam' }),
      storedOf({ author: 'Piet' }),
    ]
    const authors = async (salt: string) =>
      (await pseudonymise(items, salt)).map(({ review }) => review.author)
    const [joke, again, piet] = await authors(SET.salt)
    expect(joke).toMatch(/^Reviewer [0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(again).toBe(joke)
    expect(piet).not.toBe(joke)
    expect(await authors(SET.salt)).toEqual([joke, again, piet])
    expect((await authors('other'))[0]).not.toBe(joke)
    expect((await pseudonymise([items[2]!], SET.salt))[0]!.review.author).toBe(piet)
  })

  it('takes the name out of reply, title, text, note and tags', async () => {
    const item = storedOf({
      title: 'Groet van Joke',
      text: 'Ik, Joke van Dam, wacht nog.',
      reply: { text: 'Beste Joke, sorry.', date: null },
    })
    const annotation = {
      id: 'maps:r1#review',
      reviewId: 'maps:r1',
      level: 2 as const,
      author: '',
      created: '',
      modified: '',
    }
    const hidden = await one({ ...item, annotation: { ...annotation, note: 'Bel Joke', tags: ['Joke'] } })
    const { author } = hidden.review
    expect(hidden.review).toMatchObject({
      title: `Groet van ${author}`,
      text: `Ik, ${author}, wacht nog.`,
      reply: { text: `Beste ${author}, sorry.` },
    })
    expect(hidden.annotation).toMatchObject({ note: `Bel ${author}`, tags: [author] })
    expect(JSON.stringify(hidden)).not.toMatch(/Joke|Dam\b/)
  })

  it('changes nothing in a review without an author', async () => {
    const item = storedOf({ author: null })
    expect(await one(item)).toEqual(item)
  })

  it('keeps the site’s own id, and hides one that was made from the name', async () => {
    expect((await one(storedOf())).review.id).toBe('maps:r1')
    const id = `${PLACE.id}:00ff12ab34cd56ef`
    const annotation = {
      id: `${id}#review`,
      reviewId: id,
      level: null,
      note: 'x',
      tags: [],
      author: '',
      created: '',
      modified: '',
    }
    const hidden = await one(storedOf({ id }, { annotation }))
    expect(hidden.review.id).toMatch(new RegExp(`^${PLACE.id}:[0-9A-Z]{4}-[0-9A-Z]{4}$`))
    expect(hidden.annotation).toMatchObject({ id: `${hidden.review.id}#review`, reviewId: hidden.review.id })
    expect((await one(storedOf({ id }))).review.id).toBe(hidden.review.id)
  })

  it('moves every span of the verdict and the parts to the new words', async () => {
    const item = storedWithPhrase(
      'niets gehoord',
      {
        title: 'Joke hier',
        text: 'Joke van Dam: niets gehoord. Groet, Joke',
        parts: [{ kind: 'disliked', start: 14, end: 27 }],
      },
      'Joke hier\nJoke van Dam: niets gehoord. Groet, Joke',
    )
    const hidden = await one(item)
    expect(marked(hidden)).toEqual(Array(4).fill('niets gehoord'))
    expect(hidden.verdict.evidence[0]!.text).toBe('niets gehoord')
    const [part] = hidden.review.parts!
    expect(hidden.review.text.slice(part!.start, part!.end)).toBe('niets gehoord')
  })

  it('takes the whole pseudonym into a phrase that cut the name', async () => {
    const text = 'Zo werd Joke van Dam niet geholpen'
    const hidden = await one(storedWithPhrase('Dam niet geholpen', { text }, text))
    expect(hidden.verdict.evidence[0]!.text).toBe(`${hidden.review.author} niet geholpen`)
  })

  it.each([
    ['title and text both begin with the name', 'Joke van Dam', 'Joke, niets gehoord'],
    [
      'the title is the cut beginning of the text',
      'Hier is Joke van D…',
      'Hier is Joke van Dam, niets gehoord',
    ],
    ['the title is the whole text', 'niets gehoord', 'niets gehoord'],
    ['the title stands in white space', '  Joke ', 'niets gehoord'],
    ['only a title', 'Joke: niets gehoord', ''],
  ])('keeps the spans right where %s', async (_name, title, text) => {
    const item = storedWithPhrase('niets gehoord', { title, text }, wordingOf({ title, text }).text)
    const hidden = await one(item)
    expect(marked(hidden)).toEqual(Array(4).fill('niets gehoord'))
    expect(JSON.stringify(hidden.review)).not.toMatch(/Joke/)
  })

  it('keeps every span right in any mixture of names and words', async () => {
    const words = fc.array(
      fc.constantFrom('Joke', 'van', 'Dam', 'JOKE', 'Joke van Dam', 'niets', ',', '…', '\n', 'é'),
      {
        maxLength: 12,
      },
    )
    await fc.assert(
      fc.asyncProperty(words, words, words, async (a, b, c) => {
        const title = a.join(' ')
        const text = [...b, '#kern#', ...c].join(' ')
        const hidden = await one(storedWithPhrase('#kern#', { title, text }, wordingOf({ title, text }).text))
        expect(marked(hidden)).toEqual(Array(4).fill('#kern#'))
        expect(JSON.stringify(hidden.review)).not.toMatch(/Joke|JOKE|Dam/)
      }),
    )
  })
})
