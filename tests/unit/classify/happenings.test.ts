/** What somebody did or failed to do is found as an act, with its side: it carries the top and the bottom of the ladder. */
import { describe, expect, it } from 'vitest'
import { classify } from '../../../lib/classify/index.ts'

const ACTS = [
  'She tore up our tab when she heard why we had come.',
  'The plumber refused a penny for the washer.',
  'He sent me home for nothing.',
  'Settle up whenever you are next in town, he said.',
  'The clerk opened the office again for one stamp.',
  'The owner himself turned up at our door.',
  'They swapped our cabin for one near the stairs.',
  'The vet came all the way to the hospital.',
  'The dentist got down on the floor with my boy.',
  'I found a handwritten note in the box.',
  'He spent an afternoon tracking down the right screw.',
  'She rings my mum whenever it snows.',
  'De fietsenmaker schreef niet eens mijn nummer op.',
  'Volgende keer betalen is ook goed, zei ze.',
  'Hij wilde er niets voor rekenen.',
  'Er kwam een rekening van nul euro.',
  'Ze vroeg minder dan de offerte.',
  'Toch heeft hij de schoenen omgeruild.',
  'De bakker kwam naar buiten met een nieuwe taart.',
  'Om elf uur stond hij in onze badkamer.',
  'Elke avond belde ze mijn moeder.',
  'De chauffeur belde later om te vragen hoe het ging.',
  'De kapster ging op de grond zitten.',
  'We werden verplaatst naar een ruimere kamer.',
  'Ze belde alle filialen af.',
  'Ik had mijn bril laten liggen en de ober stuurde hem op naar Spanje.',
]

const BREACHES = [
  'The fitter never turned up.',
  'A man who never showed, twice.',
  'The courier tossed it over the gate.',
  'He signed for it himself.',
  'They talked my elderly mother into signing.',
  'They made my dad sign.',
  'We were told every room was booked.',
  'No refunds, she said laughing.',
  'The receptionist never looked up from her screen.',
  'The van never appeared.',
  'They slung my parcel over a hedge.',
  'De loodgieter kwam weer niet.',
  'Twee keer een koerier die niet kwam.',
  'Door de vertraging de boot gemist.',
  'Voor niets thuisgebleven voor de monteur.',
  'Mijn opa hebben ze een contract laten tekenen.',
  'Zonder overleg hebben ze de remmen vervangen.',
  'Een auto met een gemanipuleerde tellerstand.',
  'Jammer dan, zei hij grijnzend.',
  'Hij lachte mijn vrouw gewoon uit.',
  'We kregen te horen dat alle kamers bezet waren.',
  'De taxi is nooit gekomen.',
]

/** Near ones: the words of an act, and none of its kind. */
const NEITHER = [
  'The ticket says 12 on it.',
  'My parcel was called next day delivery.',
  'He wist het toen nog niet.',
  'De verkoper wist het nog niet.',
  'They found a table for us.',
]

const acts = (text: string, sign: '+' | '-') =>
  classify(text).evidence.filter((e) => e.kind === 'event' && e.sign === sign && e.weight !== 0)

describe('an act beyond duty', () => {
  it.each(ACTS)('%s', (text) => expect(acts(text, '+').length).toBeGreaterThan(0))
})

describe('a promise broken or a customer slighted', () => {
  it.each(BREACHES)('%s', (text) => {
    expect(acts(text, '-').length).toBeGreaterThan(0)
    expect(classify(text).level).toBeOneOf([1, 2])
  })
})

describe('no act', () => {
  it.each(NEITHER)('%s', (text) => expect(acts(text, '+')).toEqual([]))
})
