import { describe, expect, it } from 'vitest'
import { parseDate, readDate } from '../../../lib/sites/dates.ts'

const NOW = new Date('2026-03-15T09:30:00Z')

/** Words, date; the precision follows from the length of the date. */
const cases: Record<string, readonly (readonly [string, string | null])[]> = {
  Dutch: [
    ['3 maanden geleden', '2025-12'],
    ['een maand geleden', '2026-02'],
    ['2 weken geleden', '2026-03'],
    ['een week geleden', '2026-03'],
    ['4 dagen geleden', '2026-03-11'],
    ['een dag geleden', '2026-03-14'],
    ['een jaar geleden', '2025'],
    ['5 jaar geleden', '2021'],
    ['20 uur geleden', '2026-03-14'],
    ['10 minuten geleden', '2026-03-15'],
    ['gisteren', '2026-03-14'],
    ['eergisteren', '2026-03-13'],
    ['vandaag', '2026-03-15'],
    ['Bewerkt: 2 maanden geleden', '2026-01'],
    ['14 mrt. 2024', '2024-03-14'],
    ['3 maart 2024', '2024-03-03'],
    ['Geplaatst op 1 augustus 2025', '2025-08-01'],
    ['mei 2023', '2023-05'],
    ['07-11-2024', '2024-11-07'],
  ],
  English: [
    ['2 months ago', '2026-01'],
    ['a month ago', '2026-02'],
    ['an hour ago', '2026-03-15'],
    ['A day ago', '2026-03-14'],
    ['6 years ago', '2020'],
    ['a year ago', '2025'],
    ['3 weeks ago', '2026-02'],
    ['2 years ago on\nGoogle', '2024'],
    ['Edited 3 days ago', '2026-03-12'],
    ['Yesterday', '2026-03-14'],
    ['Just now', '2026-03-15'],
    ['Written September 22, 2025', '2025-09-22'],
    ['Reviewed in India on 15 April 2025', '2025-04-15'],
    ['Feb 3, 2026', '2026-02-03'],
    ['Sept 1st, 2025', '2025-09-01'],
    ['Sep 2025 • Couples', '2025-09'],
    ['wrote a review Jul 1', '2025-07-01'],
    ['Jan 20', '2026-01-20'],
    ['2019', '2019'],
  ],
  German: [
    ['vor einem Monat', '2026-02'],
    ['vor 3 Monaten', '2025-12'],
    ['vor einem Jahr', '2025'],
    ['vor 2 Jahren', '2024'],
    ['vor einer Woche', '2026-03'],
    ['vor 5 Tagen', '2026-03-10'],
    ['vor einer Stunde', '2026-03-15'],
    ['gestern', '2026-03-14'],
    ['22. September 2025', '2025-09-22'],
    ['1. März 2026', '2026-03-01'],
    ['12. Dez. 2024', '2024-12-12'],
    ['05.10.2025', '2025-10-05'],
  ],
  French: [
    ['il y a 5\u00a0mois', '2025-10'],
    ['il y a un mois', '2026-02'],
    ['il y a un an', '2025'],
    ['il y a 3 ans', '2023'],
    ['il y a une semaine', '2026-03'],
    ['il y a 2 jours', '2026-03-13'],
    ['hier', '2026-03-14'],
    ["aujourd'hui", '2026-03-15'],
    ['Aujourd’hui', '2026-03-15'],
    ['1er février 2025', '2025-02-01'],
    ['12 août 2024', '2024-08-12'],
    ['déc. 2024', '2024-12'],
  ],
  Spanish: [
    ['hace 2 meses', '2026-01'],
    ['hace un año', '2025'],
    ['hace una semana', '2026-03'],
    ['ayer', '2026-03-14'],
    ['22 de septiembre de 2025', '2025-09-22'],
    ['ene 2025', '2025-01'],
  ],
  Italian: [
    ['2 mesi fa', '2026-01'],
    ['un mese fa', '2026-02'],
    ['un anno fa', '2025'],
    ['una settimana fa', '2026-03'],
    ['ieri', '2026-03-14'],
    ['3 luglio 2025', '2025-07-03'],
    ['gen 2025', '2025-01'],
  ],
  'any language': [
    ['2025-11-02', '2025-11-02'],
    ['2025-11-02T21:15:00.000Z', '2025-11-02'],
    ['2025-11', '2025-11'],
    ['3/14/2025', '2025-03-14'],
    ['14/3/2025', '2025-03-14'],
    ['3/4/2025', '2025'],
    ['4/4/2025', '2025-04-04'],
    ['\u200e3 maart 2024\u200e', '2024-03-03'],
  ],
  'what is no date': [
    ['', null],
    ['Local Guide · 19 reviews', null],
    ['31 februari 2024', null],
    ['13-13-2024', null],
    ['0 mei 1850', null],
    ['waiting for 3 days', null],
    ['within 2 hours', null],
    ['May I say', null],
    ['il y a 2 chats', null],
    ['a week', null],
    [`We were there 2 days ago and ${'it was lovely and '.repeat(8)}we go again`, null],
  ],
}

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const

for (const [language, table] of Object.entries(cases)) {
  describe(language, () => {
    it.each(table)('%j is %s', (words, iso) => {
      const read = parseDate(words, NOW)
      expect(read?.iso ?? null).toBe(iso)
      if (iso) expect(read?.precision).toBe(PRECISION[iso.length as keyof typeof PRECISION])
    })
  })
}

describe('the moment of reading', () => {
  it.each([
    ['1 month ago', '2026-01-31T00:00:00Z', '2025-12'],
    ['a month ago', '2026-03-31T23:59:00Z', '2026-02'],
    ['1 day ago', '2026-03-01T00:00:00Z', '2026-02-28'],
    ['2 hours ago', '2026-01-01T01:00:00Z', '2025-12-31'],
    ['29 February 2024', '2026-03-15T00:00:00Z', '2024-02-29'],
  ])('%s at %s is %s', (words, now, iso) => {
    expect(parseDate(words, new Date(now))?.iso).toBe(iso)
  })

  it('knows which dates move on with it', () => {
    expect(parseDate('2 months ago', NOW)?.relative).toBe(true)
    expect(parseDate('3 maart 2024', NOW)?.relative).toBe(false)
    expect(parseDate('Jan 20', NOW)?.relative).toBe(true)
  })
})

describe('what a review keeps', () => {
  it('keeps the words on one line', () => {
    expect(readDate(' 2 years ago on\n Google', NOW).raw).toBe('2 years ago on Google')
  })
  it('takes a machine-readable date before the words', () => {
    const date = readDate('4 days ago', NOW, '2026-02-08T20:26:40.000Z')
    expect(date).toEqual({ raw: '4 days ago', iso: '2026-02-08', precision: 'day' })
  })
  it('falls back to the words where the machine-readable date is broken', () => {
    expect(readDate('4 days ago', NOW, 'soon').iso).toBe('2026-03-11')
  })
  it('keeps words that are not understood, without a date', () => {
    expect(readDate('pred 3 mesiaci', NOW)).toEqual({ raw: 'pred 3 mesiaci', iso: null, precision: null })
  })
})

describe('sentences around a date', () => {
  it.each([
    ['Beoordeeld in Nederland op 4 maart 2026', '2026-03-04'],
    ['Reviewed in the United Kingdom on 12 December 2025', '2025-12-12'],
    ['Reviewed in the United States 🇺🇸 on January 15, 2026', '2026-01-15'],
    ['Rezension aus Deutschland vom 3. Februar 2026', '2026-02-03'],
    ['Bewertet in Deutschland am 30. Mai 2025', '2025-05-30'],
    ['Avis laissé en France le 1er août 2025', '2025-08-01'],
    ['Commenté en Belgique le 7 mars 2026', '2026-03-07'],
    ['Revisado en España el 3 de febrero de 2026', '2026-02-03'],
    ['Calificado en España el 28 de junio de 2025', '2025-06-28'],
    ['Recensito in Italia il 21 gennaio 2026', '2026-01-21'],
    ['Geschreven op 3 september 2025', '2025-09-03'],
    ['Verfasst am 22. September 2025', '2025-09-22'],
    ['Écrit le 22 septembre 2025', '2025-09-22'],
    ['Escrita el 2 de mayo de 2025', '2025-05-02'],
    ['Scritta in data 22 settembre 2025', '2025-09-22'],
    ['Beoordeeld: 12 oktober 2025', '2025-10-12'],
    ['2 weken geleden op Google', '2026-03'],
    ['il y a 3 mois sur Google', '2025-12'],
  ])('%s', (words, iso) => expect(parseDate(words, NOW)?.iso).toBe(iso))
})
