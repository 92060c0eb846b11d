/** What people read: Markdown, the HTML report, the clipboard and the receipt, with texts that would be markup. */
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it, vi } from 'vitest'
import { asQuotes, asTable } from '../../../lib/exchange/clipboard.ts'
import { markdown, safeLink } from '../../../lib/exchange/escape.ts'
import { sourceOf } from '../../../lib/exchange/format.ts'
import { receiptText, Tally } from '../../../lib/exchange/receipt.ts'
import { hiddenItems } from '../../../lib/exchange/run.ts'
import { PLACE, UNRATED } from '../store/samples.ts'
import { hostileItems, nasty } from './hostile.ts'
import { exportedText, markOn, PSEUDONYMS, REAL, SET, storedOf } from './samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

const EVIL = '<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) "\' \u202e'

describe('HTML report', () => {
  it('runs nothing and asks for nothing, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, nasty, async (items, name) => {
        const text = await exportedText('html', items, REAL, { ...SET, name })
        const { document } = parseHTML(text)
        expect(document.querySelectorAll('script, img, iframe, link, object, form, base')).toHaveLength(0)
        expect(document.querySelectorAll('article')).toHaveLength(items.length)
        for (const element of document.querySelectorAll('*'))
          for (const { name: attribute, value } of element.attributes) {
            expect(attribute).not.toMatch(/^on/i)
            if (attribute === 'href') expect(value).toMatch(/^(?:#level-\d|https?:\/\/)/)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('shows each review under the level in force, its words as they are, and marks complaints', async () => {
    const item = storedOf({ text: `${EVIL}\nniets gehoord`, title: null })
    item.verdict = { ...item.verdict, complaints: [], evidence: [], without: { up: null, down: null } }
    item.marks = [markOn(item, 'niets gehoord')]
    item.annotation = { ...ANNOTATION, level: 1, note: EVIL }
    const { document } = parseHTML(await exportedText('html', [item]))
    const section = document.querySelector('#level-1')!
    expect(section.querySelector('blockquote')!.textContent).toBe(`${EVIL}\nniets gehoord`)
    expect(section.querySelector('mark.complaint')!.textContent).toBe('niets gehoord')
    expect(section.querySelector('.note')!.textContent).toBe(EVIL)
    expect(document.querySelector('html')!.getAttribute('lang')).toBe('en')
  })
})

const ANNOTATION = {
  id: 'maps:r1#review',
  reviewId: 'maps:r1',
  level: null,
  note: '',
  tags: [],
  author: '',
  created: '2026-11-03T09:00:00.000Z',
  modified: '2026-11-03T09:00:00.000Z',
}

describe('Markdown', () => {
  it.each([
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['1. een', '1\\. een'],
    ['2) twee', '2\\) twee'],
    ['> citaat', '\\> citaat'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['    code', 'code'],
    ['```js', '\\`\\`\\`js'],
    ['*vet* _schuin_ ~weg~', '\\*vet\\* \\_schuin\\_ \\~weg\\~'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['![b](http://x)', '\\!\\[b\\](http\\://x)'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['a|b', 'a\\|b'],
    ['www.x.example', 'www\\.x.example'],
    ['a@b.example', 'a\\@b.example'],
    ['\\', '\\\\'],
    ['\u202eomgekeerd\u2066', 'omgekeerd'],
    ['Top! 8/10 (echt), zei hij: "ja" - 3,5 a=b.', 'Top\\! 8/10 (echt), zei hij: "ja" - 3,5 a=b.'],
  ])('%j → %j', (text, written) => {
    expect(markdown(text)).toBe(written)
  })

  it('lets no text out of its quote', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, async (items) => {
        const text = await exportedText('markdown', items)
        // Headings are the program's own: the set's name, one for each run of a place, one for each review.
        expect(text.match(/^### /gm) ?? []).toHaveLength(items.length)
        expect(text).not.toMatch(/(?<!\\)<(?!https?:)/)
        for (const [, target] of text.matchAll(/(?<!\\)\]\(<([^>]*)>\)/g))
          expect(target).toMatch(/^https?:\/\//)
        expect(text).not.toMatch(/(?<!\\)\]\((?!<)/)
      }),
      { numRuns: 60 },
    )
  })

  it('has the place, the level, the words and what was added', async () => {
    const item = storedOf({ title: 'Kop', text: 'Een.\nTwee.\n\nDrie.' })
    item.verdict = { ...item.verdict, evidence: [], complaints: [], without: { up: null, down: null } }
    item.annotation = { ...ANNOTATION, note: 'Bellen', tags: ['fiets'] }
    const text = await exportedText('markdown', [item])
    expect(text).toContain(`## [${PLACE.name}](<https://www.google.com/maps/place/Het+Rad>)`)
    expect(text).toContain('### 2 Basic\n\n> Kop\\\n> Een.\\\n> Twee.\n>\n> Drie.\n')
    expect(text).toContain('**Note:** Bellen')
  })
})

describe('signs that turn the direction of writing', () => {
  const turned = '\u202eomgekeerd\u2067'
  const item = storedOf(
    { author: turned, title: turned, text: turned, reply: { text: turned, date: null } },
    { verdict: UNRATED, place: { ...PLACE, name: turned, address: turned } },
  )
  item.annotation = { ...ANNOTATION, note: turned, tags: [turned], author: turned }

  it('turn nothing beyond their own text in the report', async () => {
    const { document } = parseHTML(await exportedText('html', [item]))
    const elements = [...document.querySelectorAll('body *')]
    const holders = elements.filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.includes('\u202e')),
    )
    expect(holders.length).toBeGreaterThan(4)
    for (const one of holders) {
      const alone = one.closest('[dir="auto"], bdi')
      expect(alone, one.outerHTML).not.toBeNull()
    }
  })

  it('are left out of quotes that are copied as text', () => {
    expect(asQuotes([item], REAL).text).not.toMatch(/[\u202e\u2067]/)
  })
})

describe('clipboard', () => {
  it('has a table in which no cell breaks a row or starts a formula', () => {
    fc.assert(
      fc.property(hostileItems, (items) => {
        const { text, html } = asTable(items, REAL)
        const lines = text.split('\n')
        expect(lines).toHaveLength(items.length + 1)
        for (const line of lines) expect(line.split('\t')).toHaveLength(6)
        for (const cell of lines.flatMap((line) => line.split('\t'))) expect(cell).not.toMatch(/^\s*[=+\-@]/)
        const { document } = parseHTML(`<body>${html}</body>`)
        expect(document.querySelectorAll('tbody tr')).toHaveLength(items.length)
        expect(document.querySelectorAll('script, img')).toHaveLength(0)
      }),
      { numRuns: 60 },
    )
  })

  it('has quotes with who, where and when, names hidden where they shall be', async () => {
    const items = await hiddenItems(sourceOf(SET, [storedOf({ text: 'Top, zei Joke.' })]), PSEUDONYMS)
    const { text, html } = asQuotes(items, PSEUDONYMS)
    expect(text).toMatch(/^“Top, zei Reviewer \S+”\n— Reviewer \S+, Fietsenmakerij Het Rad, 2026-09\nhttps:/)
    expect(parseHTML(html).document.querySelector('a')!.getAttribute('href')).toBe(
      'https://www.google.com/maps/reviews/r1',
    )
  })
})

describe('safeLink', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [' https://a.example', null],
    ['https://', null],
    [null, null],
  ])('%j → %j', (url, link) => {
    expect(safeLink(url)).toBe(link)
  })
})

describe('receipt', () => {
  it('says what the file holds, and no name adds a line to it', () => {
    const tally = new Tally()
    const place = { ...PLACE, id: 'maps:2', name: 'Zaak\r\nReviews: 999\u202e' }
    tally.add([storedOf(), storedOf({ id: 'maps:r2', date: { raw: 'x', iso: '2024', precision: 'year' } })])
    tally.add([storedOf({ id: 'maps:r3' }, { place })])
    const receipt = { file: 'trede-x.csv', bytes: 1234, format: 'CSV', setName: 'A\nB', filter: null, tally }
    const lines = receiptText(receipt, PSEUDONYMS).split('\r\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'File: trede-x.csv',
        'Size in bytes: 1234',
        'Made on: 2026-11-06T17:30:00.000Z',
        'Program: Trede 0.1.0',
        'Name: A B',
        'Filter: none, all reviews',
        'Reviews: 3',
        'Oldest review: 2024',
        'Newest review: 2026-09',
        'Names of reviewers: replaced by codes, the same code for the same person within this set',
        `- ${PLACE.name} (maps): 2, ${PLACE.url}`,
        `- Zaak Reviews: 999  (maps): 1, ${PLACE.url}`,
      ]),
    )
    expect(lines.filter((line) => line.startsWith('Reviews:'))).toHaveLength(1)
  })
})
