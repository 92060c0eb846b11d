import '../../static-range.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../lib/sites/read-page.ts'
import { readStructure } from '../../../lib/sites/structure/read.ts'
import { blockAt } from '../../../lib/sites/taught/blocks.ts'
import type { Corrections } from '../../../lib/sites/taught/fields.ts'
import { learn } from '../../../lib/sites/taught/learn.ts'
import { isReadable } from '../../../lib/sites/taught/readable.ts'
import { documentOf } from '../../../scripts/dom.ts'

const NOW = new Date('2026-03-15T09:30:00Z')
const URL_HERE = new URL('https://shop.example/visitors?page=2')

interface Guest {
  name: string
  day: string
  score: number
  text: string
}
const GUESTS: readonly Guest[] = [
  { name: 'Wil Hoekstra', day: '3 maart 2026', score: 4, text: 'De gids wist elke steen te vertellen.' },
  { name: 'Amin', day: '27 februari 2026', score: 2, text: 'Het hek zat dicht.' },
  { name: 'Roos van Dalen', day: '12 februari 2026', score: 5, text: 'Koffie na afloop, heerlijk warm.' },
  { name: 'Gé', day: '1 februari 2026', score: 1, text: 'Nooit antwoord gehad op mijn mail.' },
]

/** Two renderings of one page by a tool that makes classes anew each time. */
const hashed = (seed: string, card: (guest: Guest, cls: (n: number) => string) => string, around = '') => {
  const cls = (n: number) => `x${seed}${n}Qz`
  const cards = GUESTS.map((guest) => card(guest, cls)).join(around)
  return documentOf(
    `<html lang="nl"><head><title>Hunebed</title></head><body><div class="${cls(90)}"><header><h1>Hunebed</h1><p>Open van april tot oktober, elke dag behalve maandag.</p></header><div class="${cls(91)}">${cards}</div></div></body></html>`,
  )
}

const PLAIN = ({ name, day, text }: Guest, cls: (n: number) => string) =>
  `<div class="${cls(1)}"><div class="${cls(2)}"><div class="${cls(3)}">${name}</div><div class="${cls(4)}">${day}</div></div><div class="${cls(5)}">${text}</div></div>`
const SCORED = ({ name, day, score, text }: Guest, cls: (n: number) => string) =>
  `<section class="${cls(1)}"><i class="${cls(7)} rate-${score}"></i><span class="${cls(2)}">${name}, ${day}</span><div class="${cls(5)}"><div>${text}</div></div></section>`
const AD =
  '<div class="xAd"><div><div>Kaartjes nu met korting te koop bij de ingang van het park.</div></div></div>'

const LINKED = ({ name, day, text }: Guest, cls: (n: number) => string) =>
  `<a href="/x" class="${cls(1)}"><div class="${cls(2)}"><div>${name}</div><div>${day}</div></div><div class="${cls(5)}">${text}</div></a>`

const cardsOf = (doc: Document) =>
  [...doc.querySelectorAll('body > div > div > *')].filter((e) => !e.matches('.xAd'))
const teach = (doc: Document, corrections: Corrections = {}, inward = 0) => {
  const [a, b] = cardsOf(doc)
  return learn(doc, URL_HERE, NOW, { examples: [a!, b!], inward, corrections })!
}
const said = (
  found: readonly { review: { author: string | null; date: { iso: string | null } | null; text: string } }[],
) => found.map(({ review }) => [review.author, review.date?.iso, review.text])
const WANTED = [
  ['Wil Hoekstra', '2026-03-03', GUESTS[0]!.text],
  ['Amin', '2026-02-27', GUESTS[1]!.text],
  ['Roos van Dalen', '2026-02-12', GUESTS[2]!.text],
  ['Gé', '2026-02-01', GUESTS[3]!.text],
]

describe('a page that structure cannot read', () => {
  it('is read after two examples', () => {
    const doc = hashed('a', PLAIN)
    expect(readStructure(doc, URL_HERE.href, NOW, { unsure: true })).toBeNull()
    expect(said(teach(doc).found)).toEqual(WANTED)
  })

  it('is read again when every class has another name', () => {
    const { reader } = teach(hashed('a', PLAIN))
    const again = readPage(hashed('b', PLAIN), URL_HERE.href, NOW, { taught: [reader] })
    expect(again?.reader).toBe('taught')
    expect(said(again?.found ?? [])).toEqual(WANTED)
  })

  it('leaves out what stands between the reviews', () => {
    expect(said(teach(hashed('a', PLAIN, AD)).found)).toEqual(WANTED)
  })

  it('is read where every review is a link', () => {
    expect(
      said(
        teach(
          hashed('a', LINKED, '<a class="xAd"><div><div>Nu</div></div><div>In de winkel te koop.</div></a>'),
        ).found,
      ),
    ).toEqual(WANTED)
  })

  it('is read from elements that lie anywhere in the two reviews', () => {
    const doc = hashed('a', PLAIN)
    const [a, b] = cardsOf(doc)
    const examples = [a!.querySelector('div > div')!, b!.lastElementChild!] as const
    expect(said(learn(doc, URL_HERE, NOW, { examples, inward: 0, corrections: {} })!.found)).toEqual(WANTED)
  })

  it('gives nothing for two points in one review', () => {
    const [a] = cardsOf(hashed('a', PLAIN))
    const lesson = { examples: [a!, a!.firstElementChild!] as const, inward: 0, corrections: {} }
    expect(learn(a!.ownerDocument, URL_HERE, NOW, lesson)).toBeNull()
  })
})

describe('corrections', () => {
  it('find a rating in a number that is not shown', () => {
    const doc = hashed('a', SCORED)
    expect(teach(doc).found.map(({ review }) => review.rating)).toEqual([null, null, null, null])
    const stars = cardsOf(doc)[0]!.querySelector('i')!
    const { found, reader } = teach(doc, { rating: stars })
    expect(said(found)).toEqual(WANTED)
    expect(found.map(({ review }) => review.rating?.value)).toEqual([4, 2, 5, 1])
    const again = readPage(hashed('c', SCORED), URL_HERE.href, NOW, { taught: [reader] })
    expect(again?.found.map(({ review }) => review.rating?.value)).toEqual([4, 2, 5, 1])
  })

  it('put another element in the place of the one that was found', () => {
    const doc = hashed(
      'a',
      ({ name, text }, cls) =>
        `<div class="${cls(1)}"><p class="${cls(2)}">Groep Noord</p><p class="${cls(3)}">${name}</p><div class="${cls(5)}">${text}</div></div>`,
    )
    const right = cardsOf(doc)[1]!.children[1]!
    expect(teach(doc, { author: right }).found.map(({ review }) => review.author)).toEqual(
      GUESTS.map(({ name }) => name),
    )
  })

  it('take a field away', () => {
    const { found } = teach(hashed('a', PLAIN), { date: null })
    expect(found.map(({ review }) => review.date)).toEqual([null, null, null, null])
  })

  it('take another text', () => {
    const doc = hashed('a', PLAIN)
    const { found } = teach(doc, { text: cardsOf(doc)[2]!.firstElementChild!.firstElementChild! })
    expect(found.map(({ review }) => review.text)).toEqual(GUESTS.map(({ name }) => name))
  })
})

describe('what a taught reader is made of', () => {
  it('is JSON without names that a tool made', () => {
    const { reader } = teach(hashed('a', PLAIN, AD))
    expect(JSON.parse(JSON.stringify(reader))).toEqual(reader)
    expect(JSON.stringify(reader)).not.toMatch(/xa\dQz/)
    expect(reader).toMatchObject({
      id: 'shop.example',
      hosts: ['shop.example'],
      expects: ['author', 'date', 'text'],
    })
  })

  it('is a hashed class only where nothing else tells reviews from the rest, and marked', () => {
    const doc = documentOf(
      `<body><div>${GUESTS.map(({ text }) => `<div class="kX9"><div>${text}</div></div>`).join('<div class="qW2"><div>Dit is een reclame met best veel woorden erin.</div></div>')}</div></body>`,
    )
    const [a, b] = doc.querySelectorAll('.kX9')
    const learned = learn(doc, URL_HERE, NOW, { examples: [a!, b!], inward: 0, corrections: {} })!
    expect(learned.reader.templates[0]!.card).toEqual([{ css: 'div.kX9', lasting: false }])
    expect(learned.found.map(({ review }) => review.text)).toEqual(GUESTS.map(({ text }) => text))
  })

  it.each(['review-card', 'userName', 'stars', 'comment_body'])('keeps %s', (name) => {
    expect(isReadable(name)).toBe(true)
  })
  it.each(['css-1x9ab', 'jftiEf', '_2fK3a', 'sc-bdVaJa', 'wiI7pd', 'DU9Pgb', 'x1lliihq', 'Zkpqr', 'mt-4'])(
    'does not keep %s',
    (name) => expect(isReadable(name)).toBe(false),
  )
})

describe('the block that is meant', () => {
  it.each(['div > div > div', 'div:last-child', 'div'])('is the review around %s', (css) => {
    const [card] = cardsOf(hashed('a', PLAIN))
    expect(blockAt(card!.querySelector(css)!)).toBe(card)
  })
  it('is never the page', () => {
    const doc = documentOf('<body><p>Alleen een zin.</p></body>')
    expect(blockAt(doc.body)).toBeNull()
    expect(blockAt(doc.querySelector('p')!)?.tagName).toBe('P')
  })
})

describe('a taught reader of another host', () => {
  it('is not used, and one that finds nothing leaves the page to the others', () => {
    const { reader } = teach(hashed('a', PLAIN))
    expect(readPage(hashed('a', PLAIN), 'https://other.example/', NOW, { taught: [reader] })).toBeNull()
    const ld = {
      '@type': 'Product',
      name: 'Vaas',
      review: { '@type': 'Review', author: 'Ed', reviewBody: 'Mooie vaas.' },
    }
    const doc = documentOf(
      `<body><script type="application/ld+json">${JSON.stringify(ld)}</script><p>Mooie vaas.</p></body>`,
    )
    expect(readPage(doc, URL_HERE.href, NOW, { taught: [reader] })?.reader).toBe('schema')
  })
})

const CASES = join(import.meta.dirname, '../../sites/structure')
const PAGES = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'expected.json')))

describe('taught with two reviews of a page that structure reads', () => {
  // A half star is told from an empty one by other rows of the page, which a way in a card does not see.
  it.each(PAGES)('%s: no text, name or date is lost', (name) => {
    const doc = documentOf(readFileSync(join(CASES, name, 'page.html'), 'utf8'))
    const { url, now } = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'))
    const at = new Date(now)
    const { found } = readStructure(doc, url, at, { unsure: true })!
    // Comments under comments are left to structure: beside each other in the page they are not.
    const flat = found.filter(({ card }) => !card.closest('li')?.parentElement?.closest('li'))
    const lesson = { examples: [flat[0]!.card, flat[1]!.card] as const, inward: 0, corrections: {} }
    const learned = learn(doc, new URL(url), at, lesson)!
    expect(said(learned.found)).toEqual(expect.arrayContaining(said(flat)))
  })
})
