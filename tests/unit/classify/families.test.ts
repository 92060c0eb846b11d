/** Families of wordings of one fault, and near ones that are no fault: the level must lie on the right side. */
import { describe, expect, it } from 'vitest'
import { classify } from '../../../lib/classify/index.ts'

interface Family {
  name: string
  faults: string[]
  others: string[]
}

const FAMILIES: Family[] = [
  {
    name: 'niemand neemt op',
    faults: [
      'Niemand neemt de telefoon op.',
      'Als je belt neemt er niemand op.',
      'Ze nemen de telefoon nooit op.',
      'De telefoon wordt gewoon niet opgepakt.',
      'Je krijgt geen mens aan de lijn.',
      'Telefonisch krijg je niemand te pakken.',
      'Drie keer gebeld, geen gehoor.',
      'Ze bellen nooit terug.',
      'Ik ben nooit teruggebeld.',
      'Op mijn mails komt geen antwoord.',
    ],
    others: [
      'De telefoon wordt altijd meteen opgenomen.',
      'Ze bellen altijd netjes terug.',
      'Nooit problemen gehad, de telefoon wordt altijd opgenomen.',
    ],
  },
  {
    name: 'uit zichzelf komt er niets',
    faults: [
      'Uit zichzelf laten ze niets horen.',
      'Ze laten niets van zich horen.',
      'Je hoort niets meer van ze.',
      'Sindsdien niets meer vernomen.',
      'Je moet overal zelf achteraan bellen.',
      'Als je zelf niet belt, gebeurt er niets.',
      'Je moet zelf overal achteraan.',
      'Ze laten niks weten.',
      'Zonder aandringen gebeurt er niks.',
      'Uit zichzelf doen ze niets.',
    ],
    others: [
      'Uit zichzelf belden ze om te vragen of alles goed was.',
      'Niets aan te merken.',
      'Er was niets aan te merken op de bediening.',
    ],
  },
  {
    name: 'achter de balie met elkaar bezig',
    faults: [
      'Het personeel stond achter de balie met een kop koffie.',
      'Ze zaten achter de balie koffie te drinken terwijl wij wachtten.',
      'De dames aan de balie kletsten gewoon door met een kop koffie in de hand.',
      'Achter de balie stonden ze met elkaar te kletsen.',
      'Meerdere keren gemeld, niets aan gedaan.',
    ],
    others: ['Ik kreeg een kop koffie aan de balie.', 'Wachten met een kop koffie erbij, prima.'],
  },
  {
    name: 'nobody answers',
    faults: [
      'Nobody picks up the phone.',
      'They never pick up the phone.',
      'The phone is never answered.',
      "I can't get hold of anyone.",
      'You can never get through to anyone.',
      'Good luck getting anyone on the phone.',
      'Not a single person picked up.',
      'The phone just rings and rings.',
      'They never call back.',
      'My emails go unanswered.',
    ],
    others: [
      'The phone is answered quickly.',
      'They always pick up straight away.',
      'Nobody had to wait long.',
    ],
  },
  {
    name: 'nothing comes of their own accord',
    faults: [
      'You never hear from them.',
      'You never hear a thing unless you chase them.',
      'We never heard from them again.',
      'You have to chase them for everything.',
      "If you don't chase, nothing happens.",
      'They never let you know anything.',
      'Complained twice and nothing was done about it.',
      'They did nothing about it.',
      'Staff stood behind the counter with a cup of coffee.',
      'They sat behind the desk drinking coffee while we waited.',
    ],
    others: [
      'They rang of their own accord to ask whether all was well.',
      'Nothing to complain about.',
      'I got a cup of coffee at the desk.',
    ],
  },
]

describe.each(FAMILIES)('$name', ({ faults, others }) => {
  it.each(faults)('is a fault: %s', (text) => {
    expect(classify(text).level).toBeOneOf([1, 2])
  })
  it.each(others)('is none: %s', (text) => {
    expect(classify(text).level).toBeGreaterThanOrEqual(3)
  })
})
