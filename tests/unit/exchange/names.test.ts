import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { coderOf, nameFinder, nameProbe, sameNameKey } from '../../../lib/exchange/names.ts'
import { replaceAll } from '../../../lib/exchange/replace.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** The text with `X` for each place where the name stands. */
function hidden(name: string, text: string): string {
  return replaceAll(text, nameFinder(name), 'X').text
}

describe('nameFinder', () => {
  it.each([
    ['Joke van Dam', 'Beste Joke van Dam, dank.', 'Beste X, dank.'],
    ['Joke van Dam', 'Dag Joke! Mevrouw Dam, van harte.', 'Dag X! Mevrouw X, van harte.'],
    ['Joke van Dam', 'Een joke over de dam.', 'Een joke over de dam.'],
    ['joke van dam', 'Beste Joke, lieve joke van dam', 'Beste X, lieve X'],
    ['JOKE VAN DAM', 'Beste Joke van Dam en JOKE', 'Beste X en X'],
    ['Joke', "Joke's fiets, Jokes fiets, Jokester", "X's fiets, Jokes fiets, Jokester"],
    ['Joke  van\tDam', 'Joke van\nDam zegt', 'X zegt'],
    ['André Öz', 'Beste Andre, Hallo ANDRÉ, dhr. Öz', 'Beste X, Hallo X, dhr. Öz'],
    ['André Öz', 'Beste Andre\u0301', 'Beste X'],
    ['J. Smith', 'J. is Mr Smith', 'J. is Mr X'],
    ['Jan-Willem de Wit', 'Jan-Willem en Jan en Wit en de Wit', 'X en Jan en X en de X'],
    ['(Piet) "Boer"', 'Piet en Boer', 'X en X'],
    ['王伟', '感谢王伟的评论', '感谢X的评论'],
    ['王伟 Wang', '感谢王伟的评论, Mr Wang', '感谢X的评论, Mr X'],
    ['fiets_fan85', 'Dank Fiets_fan85 en fiets_fan85!', 'Dank X en X!'],
    ['Bo', 'Dag Bo. Bonbons.', 'Dag X. Bonbons.'],
  ])('finds %s in "%s"', (name, text, expected) => {
    expect(hidden(name, text)).toBe(expected)
  })

  it.each([
    ['Google User', 'Google says a User was here'],
    ['Een klant', 'Klant sinds jaren.'],
    ['A. de', 'De fiets van A'],
    ['5', 'Een 5 voor service'],
    ['🙂', 'Fijn 🙂'],
    ['', 'x'],
    ['...', 'Wacht...'],
  ])('takes no word of %s for a name', (name, text) => {
    expect(hidden(name, text)).toBe(text)
  })

  it('leaves no whole name behind, whatever it is made of', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 2, maxLength: 25 })
      .filter((s) => nameFinder(s) !== null)
    fc.assert(
      fc.property(name, (one) => {
        // No letters around it, or a name such as "st" would be found in the words that stay.
        expect(replaceAll(`12 ${one}, 34`, nameFinder(one), '#').text).not.toContain(one.trim())
      }),
    )
  })

  it('is never at a loss for a strange name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ unit: 'binary' }),
        (name, text) => {
          expect(() => hidden(name, text)).not.toThrow()
        },
      ),
    )
  })
})

describe('nameProbe', () => {
  const word = fc.array(
    fc.constantFrom(..."aBzéÉßẞσςΣİıŒŉǰﬁK王伟ñn\u0303-'.".split(''), 'ss', 'Van', 'Anna', 'SS'),
    { minLength: 1, maxLength: 4 },
  )
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => one.join('')))
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  )

  it('never passes over a text in which the finder finds the name', () => {
    let met = 0
    fc.assert(
      fc.property(name, spelling, fc.array(word), ([...words], spell, others) => {
        const one = words.join(' ')
        const finder = nameFinder(one)
        const text = [...others.flat(), words.map(spell).join('  '), ...words, 'x'].join(' ')
        expect(nameProbe(one) === null).toBe(finder === null)
        if (!finder?.test(text)) return
        met += 1
        expect(nameProbe(one)!(text)).toBe(true)
      }),
      { numRuns: 600 },
    )
    expect(met).toBeGreaterThan(100)
  })

  it('passes over a text without it', () => {
    expect(nameProbe('Joke van Dam')!('Wij wachtten van negen tot elf.')).toBe(false)
  })
})

describe('coderOf', () => {
  it('gives one text one code in a set, and another in another set', async () => {
    const one = await coderOf('00aa')
    const same = await coderOf('00aa')
    const other = await coderOf('00ab')
    expect(await one('Joke')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(await same('Joke')).toBe(await one('Joke'))
    expect(await other('Joke')).not.toBe(await one('Joke'))
  })

  it('tells 5,000 names apart', async () => {
    const code = await coderOf('9f3c1a77d2045be6a81290cc4e5d6f01')
    const codes = await Promise.all(Array.from({ length: 5000 }, (_, n) => code(`Klant ${n}`)))
    expect(new Set(codes).size).toBe(5000)
  })
})

it('a person who is written otherwise stays one person', () => {
  expect(sameNameKey('  JOKE  van\u00a0Dam ')).toBe(sameNameKey('Joke van Dam'))
  expect(sameNameKey('Joke van Dam')).not.toBe(sameNameKey('Joke Dam'))
})
