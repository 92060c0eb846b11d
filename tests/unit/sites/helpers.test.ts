import { describe, expect, it } from 'vitest'
import { hash } from '../../../lib/model/hash.ts'
import { idFromTraits, lettersOf } from '../../../lib/model/identity.ts'
import { adapterFor, hostMatches, pathMatches, patternsOf } from '../../../lib/sites/hosts.ts'
import { asciiDigits, readCount } from '../../../lib/sites/numbers.ts'
import { ADAPTERS, matchPatterns } from '../../../lib/sites/registry.ts'
import { saysTranslated, translationIn } from '../../../lib/sites/translation.ts'
import { absoluteUrl, decoded, plainUrl } from '../../../lib/sites/url.ts'

describe('hosts', () => {
  it.each([
    ['the host itself', 'www.google.nl', 'www.google.nl', true],
    ['another case and a dot behind', 'WWW.Google.NL.', 'www.google.nl', true],
    ['a host below an exact one', 'a.www.google.nl', 'www.google.nl', false],
    ['a suffix', 'nl.trustpilot.com', '*.trustpilot.com', true],
    ['the suffix itself', 'trustpilot.com', '*.trustpilot.com', true],
    ['a part of a name', 'nottrustpilot.com', '*.trustpilot.com', false],
    ['a suffix in front', 'trustpilot.com.example', '*.trustpilot.com', false],
  ])('%s', (_, host, pattern, matches) => {
    expect(hostMatches(host, pattern)).toBe(matches)
  })

  it.each([
    ['the folder', '/maps', '/maps', true],
    ['below it', '/maps/place/X', '/maps', true],
    ['a longer word', '/mapstore', '/maps', false],
    ['another folder', '/search', '/maps', false],
    ['a folder with a slash', '/review/x.example', '/review/', true],
    ['a beginning that is no folder', '/Hotel_Review-g1-d2', '/Hotel_Review-', true],
    ['something else than the beginning', '/Hotels-g1', '/Hotel_Review-', false],
    ['anything before a folder', '/some-slug/dp/B0', '/*/dp/', true],
    ['a folder that only ends so', '/some-slug/adp/B0', '/*/dp/', false],
    ['a fragment', '/search#a=1&lrd=0x1', '/search#lrd=', true],
    ['no fragment', '/search', '/search#lrd=', false],
    ['a fragment that nobody asked for', '/maps/place/X#top', '/maps', true],
    ['a dot that is a dot', '/a.b/x', '/a.b/', true],
    ['a dot that is no dot', '/axb/x', '/a.b/', false],
  ])('%s', (_, path, beginning, matches) => {
    expect(pathMatches(path, beginning)).toBe(matches)
  })

  it.each([
    ['https://www.google.co.uk/maps/place/X', 'maps'],
    ['https://maps.google.lu/maps?cid=1', 'maps'],
    ['https://www.google.nl/search?q=x', undefined],
    ['https://www.google.nl/search?q=x#lrd=0x1:0x2,1', 'google-search'],
    ['https://www.google.nl/search?q=x#lrd', undefined],
    ['https://search.google.com/local/reviews?placeid=x', 'google-search'],
    ['https://www.google.de/travel/hotels/entity/x/reviews', 'google-travel'],
    ['https://www.google.de/travel/flights', undefined],
    ['https://www.tripadvisor.nl/Hotel_Review-g1-d2-Reviews-X.html', 'tripadvisor'],
    ['https://fr.tripadvisor.be/Restaurant_Review-g1-d2-Reviews-X.html', 'tripadvisor'],
    ['https://www.tripadvisor.nl/Hotels-g1-X.html', undefined],
    ['https://www.booking.com/hotel/nl/x.html', 'booking'],
    ['https://www.booking.com/searchresults.html', undefined],
    ['https://secure.booking.com/hotel/nl/x.html', undefined],
    ['https://www.amazon.com.be/x/dp/B000000001', 'amazon'],
    ['https://www.amazon.nl/gp/cart/view.html', undefined],
    ['https://www.bol.com/be/nl/p/x/1/', 'bol'],
    ['https://www.bol.com/nl/nl/l/x/1/', undefined],
    ['https://www.yelp.nl/biz/x', 'yelp'],
    ['https://www.yelp.com/search?find_desc=x', undefined],
    ['https://nl.trustpilot.com/review/x.example?page=2', 'trustpilot'],
    ['https://www.trustpilot.com/categories/bank', undefined],
    ['https://www.klantenvertellen.nl/reviews/1/x', 'kiyoh'],
    ['https://www.kiyoh.com/search?q=x', undefined],
    ['https://play.google.com/store/apps/details?id=a.b', 'google-play'],
    ['https://play.google.com/store/apps', undefined],
    ['https://apps.apple.com/nl/app/x/id1', 'app-store'],
    ['https://apps.apple.com/nl/charts/iphone', undefined],
    ['https://fr.airbnb.be/rooms/1', 'airbnb'],
    ['https://www.airbnb.nl/s/Epe/homes', undefined],
    ['https://nl.glassdoor.be/Reviews/X-Reviews-E1.htm', 'glassdoor'],
    ['https://www.glassdoor.de/Bewertungen/X-Bewertungen-E1.htm', 'glassdoor'],
    ['https://www.glassdoor.com/Salaries/x.htm', undefined],
    ['https://be.indeed.com/cmp/X/reviews', 'indeed'],
    ['https://be.indeed.com/cmp/X/jobs', undefined],
    ['https://www.google.nl.example/maps/place/X', undefined],
  ])('%s belongs to %s', (url, id) => {
    expect(adapterFor(new URL(url), ADAPTERS)?.id).toBe(id)
  })

  it('asks the browser for no path that needs a fragment', () => {
    const adapter = { ...ADAPTERS[0]!, hosts: ['a.example'], paths: ['/search#x=', '/b'] }
    expect(patternsOf([adapter])).toEqual(['https://a.example/b*'])
    expect(adapterFor(new URL('https://a.example/search?q=1#x=2'), [adapter])).toBe(adapter)
    expect(adapterFor(new URL('https://a.example/search?q=1'), [adapter])).toBeNull()
  })

  it('gives match patterns of hosts and paths', () => {
    expect(patternsOf(ADAPTERS)).toEqual(matchPatterns())
    expect(matchPatterns()).toContain('https://www.google.be/maps*')
    expect(matchPatterns()).toContain('https://*.trustpilot.com/review/*')
    for (const pattern of matchPatterns()) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z.-]+\/[^#]+\*$/)
  })
})

describe('identity', () => {
  const traits = {
    author: 'Mieke',
    date: '2025-06-01',
    text: 'Wat een fijne zaak, wij komen hier graag terug.',
  }
  const id = (changed: Partial<typeof traits> = {}) => idFromTraits('site:place', { ...traits, ...changed })

  it('is the same for the same review', () => expect(id()).toBe(id()))
  it('stays the same, whatever version of the program reads', () => {
    expect(id()).toBe('site:place:5c40be30639fc71a')
  })
  it('does not mind spaces, marks and capitals', () => {
    expect(id({ text: '  Wat een FIJNE zaak – wij komen hier\n graag terug!' })).toBe(id())
  })
  it('does not mind where a long text is cut', () => {
    const long = `${traits.text} ${'En de koffie was goed en warm. '.repeat(5)}`
    expect(id({ text: `${long.slice(0, 140)}…` })).toBe(id({ text: long }))
  })
  it.each([
    ['author', { author: 'Marieke' }],
    ['date', { date: '2025-06-02' }],
    ['text', { text: 'Wat een nare zaak' }],
  ])('differs by %s', (_, changed) => expect(id(changed)).not.toBe(id()))

  it('tells ten thousand texts apart', () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, i) => hash(`review ${i}`)))
    expect(hashes.size).toBe(10_000)
  })
  it('sees composed and decomposed accents as one', () => {
    expect(lettersOf('Café')).toBe(lettersOf('Cafe\u0301'))
  })
})

describe('counts', () => {
  it.each([
    ['340 reviews', 340],
    ['(1.234)', 1234],
    ['1,234 reviews', 1234],
    ['1\u00a0234 avis', 1234],
    ['12\u202f345 avis', 12345],
    ['1’234 Rezensionen', 1234],
    ['1,23,456 reviews', 123456],
    ['reviews 308', 308],
    ['٣٤٠ مراجعة', 340],
    ['', null],
    ['no reviews', null],
    ['€ 20', null],
    ['20–30', null],
    ['1.2K', null],
  ])('%j is %s', (words, count) => expect(readCount(words)).toBe(count))

  it('reads digits of any script', () => expect(asciiDigits('๓ ৪ ५ ６')).toBe('3 4 5 6'))
})

describe('addresses', () => {
  it.each([
    ['https://a.example/x?utm_source=b&page=2#top', 'https://a.example/x?page=2'],
    ['https://a.example/x?gclid=1', 'https://a.example/x'],
  ])('%s without tracking', (url, plain) => expect(plainUrl(new URL(url))).toBe(plain))

  it.each([
    ['a path', '/reviews/1', 'https://a.example/reviews/1'],
    ['a script', 'javascript:alert(1)', null],
    ['nothing', '', null],
    ['broken', 'http://', null],
  ])('%s', (_, value, url) => expect(absoluteUrl(value, new URL('https://a.example/x'))).toBe(url))

  it('leaves broken percent codes as they are', () => expect(decoded('100%')).toBe('100%'))
})

describe('notes of machine translation', () => {
  it.each([
    ['Translated by Google · See original (French)', true],
    ['Vertaald door Google · Origineel bekijken (Engels)', true],
    ['Übersetzt von Google', true],
    ['Traduit par Google', true],
    ['Translated from French', true],
    ['See translation (English)', false],
    ['Vertaling bekijken', false],
  ])('%s', (words, says) => expect(saysTranslated(words)).toBe(says))
})

describe('a text that holds its translation', () => {
  const shown = (text: string) => {
    const span = translationIn(text)
    return span && text.slice(span.start, span.end)
  }
  it.each([
    ['English', '(Translated by Google) A fine shop. (Original) Fijne zaak.', 'A fine shop.'],
    ['Dutch, on lines', '(Vertaald door Google)\nFijne zaak.\n\n(Origineel)\nA fine shop.', 'Fijne zaak.'],
    ['German', '(Übersetzt von Google) Schöner Laden. (Original) Nice.', 'Schöner Laden.'],
    ['French', '(Traduit par Google) Bien. (Original) Goed.', 'Bien.'],
    ['the original first', 'Fijne zaak.\n\n(Translated by Google)\nA fine shop.', 'A fine shop.'],
    ['cut before the original', '(Translated by Google) A fine shop that …', 'A fine shop that …'],
    ['nothing but the note', '(Translated by Google)', ''],
    ['no note', 'The menu was (original) and translated by Google Lens.', null],
  ])('%s', (_, text, translation) => expect(shown(text)).toBe(translation))
})
