/** Whole passages, as a marketer meets them: a level that the verdict may have, and themes that it must name. */
import { describe, expect, it } from 'vitest'
import { classify } from '../../../lib/classify/index.ts'

interface Passage {
  name: string
  text: string
  /** Any of these is right by the codebook. */
  levels: number[]
  themes: string[]
}

const NL: Passage[] = [
  {
    name: 'een slecht winkelbezoek in stappen',
    text: 'We liepen een lampenwinkel binnen en niemand keek op. Na een kwartier wachten kwam er een verkoper, die zonder te groeten vroeg of we iets wilden kopen. Op mijn vraag over dimmers wist hij geen antwoord. We zijn weggegaan zonder iets te kopen en komen hier nooit meer terug.',
    levels: [1, 2],
    themes: ['attention-', 'knowledge-'],
  },
  {
    name: 'een verhaal van een toeschouwer',
    text: 'Voor mij in de rij stond een oude man die zijn pincode kwijt was. De caissière betaalde zijn brood uit haar eigen zak en liep met hem mee naar de bus. Wat een vrouw.',
    levels: [5, 6],
    themes: ['extra+'],
  },
  {
    name: 'een telefoongesprek',
    text: 'Drie keer gebeld over mijn internetstoring. De eerste keer werd de verbinding verbroken, de tweede keer stond ik veertig minuten in de wacht, de derde keer zei een onvriendelijke medewerker dat het aan mij lag. Het werkt nog steeds niet.',
    levels: [1, 2],
    themes: ['friendliness-', 'speed-'],
  },
  {
    name: 'een belofte die werd gebroken',
    text: 'De bank zou op 3 mei geleverd worden. Niemand kwam, niemand belde. Na zes weken bellen bleek de bestelling nooit geplaatst en ons geld krijgen we niet terug. Oplichters.',
    levels: [1],
    themes: ['reliability-'],
  },
  {
    name: 'een gewone avond',
    text: 'Het eten was lekker en de bediening vriendelijk. Prima prijs voor wat je krijgt.',
    levels: [3],
    themes: ['friendliness+', 'product+'],
  },
  {
    name: 'warm en vakkundig',
    text: 'Wat een fijne opticien! De verkoopster nam uitgebreid de tijd, dacht geweldig mee en gaf eerlijk advies. Zeer deskundig en ontzettend vriendelijk, een absolute aanrader.',
    levels: [4],
    themes: ['friendliness+', 'knowledge+'],
  },
  {
    name: 'een fout die ruim werd goedgemaakt',
    text: 'Onze kamer was niet schoongemaakt. De manager bood meteen zijn excuses aan, gaf ons gratis een suite en er stond een fles champagne klaar. Super opgelost.',
    levels: [4, 5],
    themes: ['recovery+', 'extra+'],
  },
  {
    name: 'een zaak met twee gezichten',
    text: 'Het eten was heerlijk, maar de bediening was kortaf en onvriendelijk en op het toetje moesten we lang wachten. Jammer.',
    levels: [2],
    themes: ['product+', 'friendliness-', 'speed-'],
  },
  {
    name: 'opdringerig',
    text: 'Ik wilde alleen even kijken, maar de verkoper was zo opdringerig dat ik snel weer buiten stond. Zo raak je klanten kwijt.',
    levels: [1, 2],
    themes: ['pressure-'],
  },
  {
    name: 'een daad met open verbazing',
    text: 'De monteur kwam op zijn vrije zondag, haalde zelf het onderdeel in Antwerpen, bleef tot middernacht en wilde er geen cent voor hebben. De volgende dag belde hij nog om te vragen of alles werkte. Ik was sprakeloos, zoiets heb ik nog nooit meegemaakt.',
    levels: [6],
    themes: ['extra+'],
  },
  {
    name: 'een vraag aan anderen',
    text: 'Weet iemand of ze op zondag open zijn en of je er met de hond naar binnen mag?',
    levels: [0],
    themes: [],
  },
]

const EN: Passage[] = [
  {
    name: 'a bad shop visit in steps',
    text: 'We walked into a lamp shop and nobody looked up. After a fifteen minute wait a salesman came over and, without a hello, asked if we were buying. He had no idea about dimmers. We left without buying anything and will never go back.',
    levels: [1, 2],
    themes: ['attention-', 'knowledge-'],
  },
  {
    name: "an onlooker's story",
    text: 'In front of me an old man had lost his card. The cashier paid for his bread out of her own pocket and walked him to the bus. What a woman.',
    levels: [5, 6],
    themes: ['extra+'],
  },
  {
    name: 'a phone call',
    text: 'Rang three times about my broadband. The first time I was cut off, the second time I was on hold for forty minutes, the third time a rude agent told me it was my own fault. It still does not work.',
    levels: [1, 2],
    themes: ['friendliness-', 'speed-'],
  },
  {
    name: 'a promise broken',
    text: 'The sofa was due on 3 May. Nobody came, nobody called. After six weeks of chasing it turned out the order was never placed, and they refuse to refund us. Scammers.',
    levels: [1],
    themes: ['reliability-'],
  },
  {
    name: 'an ordinary evening',
    text: 'The food was good, the staff were friendly enough. An ordinary evening, as expected.',
    levels: [3],
    themes: ['friendliness+', 'product+'],
  },
  {
    name: 'warm and skilled',
    text: 'What a lovely optician! She took her time, really listened and gave excellent, honest advice. Extremely knowledgeable and so friendly, highly recommended.',
    levels: [4],
    themes: ['friendliness+', 'knowledge+'],
  },
  {
    name: 'a failure put right generously',
    text: 'Our room had not been cleaned. The manager apologised at once, upgraded us to a suite free of charge and a bottle of champagne was waiting. Superbly handled.',
    levels: [4, 5],
    themes: ['recovery+', 'extra+'],
  },
  {
    name: 'a place with two faces',
    text: 'The food was delicious, but the staff were unfriendly and dessert was slow to come. A pity.',
    levels: [2],
    themes: ['product+', 'friendliness-', 'speed-'],
  },
  {
    name: 'pushy',
    text: 'I only wanted to browse, but the salesman was so pushy that I walked straight out again. That is how you lose customers.',
    levels: [1, 2],
    themes: ['pressure-'],
  },
  {
    name: 'acts with open amazement',
    text: 'The engineer came out on his day off, drove to Leeds himself for the part, stayed until midnight and would not take a penny. The next day he rang to ask whether all was well. I was speechless, never in my life have I seen anything like it.',
    levels: [6],
    themes: ['extra+'],
  },
  {
    name: 'a question to others',
    text: 'Does anyone know if they are open on Sundays and whether dogs are allowed in?',
    levels: [0],
    themes: [],
  },
]

describe.each([
  ['Dutch', NL],
  ['English', EN],
])('%s passages', (_, passages) => {
  it.each(passages.map((passage) => [passage.name, passage] as const))(
    '%s',
    (_, { text, levels, themes }) => {
      const verdict = classify(text)
      expect(levels).toContain(verdict.level)
      expect(verdict.themes.map(({ theme, sign }) => theme + sign)).toEqual(expect.arrayContaining(themes))
    },
  )
})
