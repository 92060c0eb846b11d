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
  {
    name: 'niemand hoefde te wachten',
    faults: ['We moesten lang wachten.', 'Weer een lange wachtrij.', 'Een uur gewacht op een broodje.'],
    others: [
      'Niemand hoefde lang te wachten.',
      'Niemand hoefde te wachten.',
      'Je hoeft hier nooit lang te wachten.',
      'We hoefden niet lang te wachten.',
      'Nooit lang wachten aan de kassa.',
      'Geen wachtrij, we konden zo doorlopen.',
      'Er was geen wachttijd.',
      'Geen lange wachttijden en vriendelijk personeel.',
      'We hebben geen minuut hoeven wachten.',
      'Nergens hoefden we in de rij te staan.',
      'Niemand stond in de rij.',
      'Niemand hoefde lang op zijn eten te wachten.',
      'Geen rijen, geen gedoe.',
      'Nauwelijks hoeven wachten bij de balie.',
    ],
  },
  {
    name: 'nobody had to wait',
    faults: ['We had to wait for ages.', 'Another long queue.', 'Waited an hour for a sandwich.'],
    others: [
      'Nobody had to wait long.',
      'No one had to wait.',
      'You never have to wait long here.',
      "We didn't have to wait long.",
      'Never a long wait at the till.',
      'No queue, we walked straight in.',
      'There was no waiting time.',
      'No long waits and friendly staff.',
      'We did not wait more than a minute.',
      'Nobody waited long for their food.',
      'Without any wait we got a table.',
      'There were no queues at all.',
      'No need to queue.',
      'None of us had to wait for our drinks.',
    ],
  },
  {
    name: 'niets aan gedaan',
    faults: [
      'Er werd niets aan gedaan.',
      'Er is niets mee gedaan.',
      'Ze hebben er niets aan gedaan.',
      'Nothing was done about it.',
      'They did nothing about it.',
      'Nobody did anything about it.',
      'Nothing has been done about it.',
      'Nothing was ever done about the noise.',
    ],
    others: ['Daar werd meteen iets aan gedaan.', 'Something was done about it straight away.'],
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

// By itself it tells of something done badly, not of a promise that was broken for good.
const BASIC = [
  'Niemand neemt de telefoon op.',
  'Niemand nam de telefoon op.',
  'Er neemt nooit iemand de telefoon op.',
  'Niemand reageert op mijn mail.',
  'Ze bellen nooit terug.',
  'Je krijgt geen mens aan de lijn.',
  'De telefoon wordt niet opgenomen.',
  'Niemand begroette ons.',
  'De bediening was traag.',
  'Het eten was koud.',
  'Nobody picks up the phone.',
  'Nobody answers the phone.',
  'No one answers my emails.',
  'They never pick up the phone.',
  'They never call back.',
  'The phone is never answered.',
  'Nobody greeted us.',
  'The service was slow.',
  'The food was cold.',
  'My emails go unanswered.',
]

const CRIMINAL = [
  'Mijn bestelling is nooit geleverd en ik krijg mijn geld niet terug.',
  'We werden geweigerd aan de deur vanwege onze huidskleur.',
  'Niemand neemt de telefoon op. Nooit meer!',
  'My order was never delivered and they kept my money.',
  'We were refused at the door because of our skin colour.',
  'Nobody picks up the phone. Never again!',
]

describe('one fault by itself', () => {
  it.each(BASIC)('is Basic: %s', (text) => expect(classify(text).level).toBe(2))
  it.each(CRIMINAL)('is Criminal with a broken promise or a farewell: %s', (text) => {
    expect(classify(text).level).toBe(1)
  })
})
