/**
 * What happens to a review while its marks wait, and what becomes of a mark then. `⟦` and `⟧` stand around the marked words
 * before, and around the words where the mark is to stand after; without them it is to be an orphan.
 */
import type { OrphanReason } from '../../../lib/model/mark.ts'
import type { Span } from '../../../lib/model/verdict.ts'

export interface EditCase {
  name: string
  before: string
  after: string
  /** Left out where the mark finds a place. */
  reason?: OrphanReason
}

/** A text without its brackets, and where they stood. */
export function unmarked(text: string): { wording: string; span: Span | null } {
  const start = text.indexOf('⟦')
  const wording = text.replace(/[⟦⟧]/g, '')
  return { wording, span: start < 0 ? null : { start, end: text.indexOf('⟧') - 1 } }
}

const LONG =
  'We kwamen op zaterdag met zijn vieren. ⟦De ober vergat onze drankjes twee keer.⟧ Het eten zelf was prima en heet. ' +
  'Aan het eind kregen we koffie van het huis, dat maakte veel goed.'
const STAY =
  'The check-in took forty minutes. ⟦Nobody apologised for the wait⟧, but the room was quiet and the bed was good.'
const TWICE = 'Op de afdeling verlichting werd ik snel geholpen door een collega van de klantenservice.'

/** Edits after which the mark stands in its place. */
export const FOUND: EditCase[] = [
  // Nothing, and what only looks like something.
  { name: 'nothing changed', before: STAY, after: STAY },
  {
    name: 'the whole review is marked',
    before: '⟦Top zaak, snel geholpen.⟧',
    after: '⟦Top zaak, snel geholpen.⟧',
  },
  { name: 'one word is the whole review', before: '⟦Prima⟧', after: '⟦Prima⟧' },
  { name: 'marked to the very end', before: 'Snel en ⟦netjes⟧', after: 'Snel en ⟦netjes⟧' },
  // The page shows less or more.
  {
    name: 'cut after the mark, as before "More"',
    before: LONG,
    after: 'We kwamen op zaterdag met zijn vieren. ⟦De ober vergat onze drankjes twee keer.⟧ Het eten zelf…',
  },
  {
    name: 'cut right behind the mark',
    before: LONG,
    after: 'We kwamen op zaterdag met zijn vieren. ⟦De ober vergat onze drankjes twee keer.⟧…',
  },
  {
    name: 'marked while cut, then "More"',
    before: 'We kwamen op zaterdag met zijn vieren. ⟦De ober vergat onze drankjes⟧ twee…',
    after: LONG.replace('twee keer.⟧', '⟧ twee keer.').replace(' ⟧', '⟧'),
  },
  {
    name: 'marked the last words before the cut, then "More"',
    before: 'De wachttijd was lang en ⟦niemand zei iets⟧…',
    after: 'De wachttijd was lang en ⟦niemand zei iets⟧ tegen ons, tot ik zelf naar de balie liep.',
  },
  {
    name: 'the beginning of the review is gone',
    before: LONG,
    after: '⟦De ober vergat onze drankjes twee keer.⟧ Het eten zelf was prima en heet.',
  },
  {
    name: 'the second half is deleted',
    before: STAY,
    after: 'The check-in took forty minutes. ⟦Nobody apologised for the wait⟧.',
  },
  // Words are put around it.
  {
    name: 'a title is put above the text',
    before: STAY,
    after: `Quiet but slow\n${STAY}`,
  },
  {
    name: 'a title is put above a review that is marked from its first word',
    before: '⟦Zeer vriendelijk personeel⟧ en goede uitleg over de apparaten.',
    after: 'Aanrader voor iedereen\n⟦Zeer vriendelijk personeel⟧ en goede uitleg over de apparaten.',
  },
  {
    name: 'the title is taken away',
    before: `Quiet but slow\n${STAY}`,
    after: STAY,
  },
  {
    name: 'a sentence is put in before it',
    before: STAY,
    after: STAY.replace('⟦Nobody', 'The lobby was full of suitcases. ⟦Nobody'),
  },
  {
    name: 'a sentence is put in behind it',
    before: 'Fine food. ⟦The waiter rolled his eyes at us.⟧ We will not be back.',
    after: 'Fine food. ⟦The waiter rolled his eyes at us.⟧ My mother saw it too. We will not be back.',
  },
  {
    name: 'an update is written above',
    before: STAY,
    after: `EDIT: the manager has called me since then.\n\n${STAY}`,
  },
  {
    name: 'an update is written below',
    before: STAY,
    after: `${STAY}\nUpdate May: still no answer.`,
  },
  {
    name: 'a notice of machine translation stands before it',
    before: STAY,
    after: `(Translated by Google) ${STAY}`,
  },
  {
    name: 'the original stands under the translation',
    before: STAY,
    after: `${STAY}\n\n(Original)\nHet inchecken duurde veertig minuten. Niemand bood excuses aan.`,
  },
  {
    name: 'the original stands under a translation, and the original was marked',
    before: 'Het inchecken duurde lang. ⟦Niemand bood excuses aan.⟧',
    after:
      'The check-in took long. Nobody apologised.\n\n(Original)\nHet inchecken duurde lang. ⟦Niemand bood excuses aan.⟧',
  },
  {
    name: 'a word is put in right before it',
    before: 'De bediening in dit restaurant was ⟦vriendelijk⟧ en vlot, ook op een drukke avond.',
    after: 'De bediening in dit restaurant was echt ⟦vriendelijk⟧ en vlot, ook op een drukke avond.',
  },
  {
    name: 'a word is taken away right behind it',
    before: 'Ze hebben ons ⟦prima geholpen⟧ gisteren met het uitzoeken van een nieuwe fiets.',
    after: 'Ze hebben ons ⟦prima geholpen⟧ met het uitzoeken van een nieuwe fiets.',
  },
  // White space and signs.
  {
    name: 'line breaks become spaces',
    before: 'Eerst de kassa.\n⟦Daarna stonden we\nnog een uur⟧ buiten.\nNooit weer.',
    after: 'Eerst de kassa. ⟦Daarna stonden we nog een uur⟧ buiten. Nooit weer.',
  },
  {
    name: 'spaces become paragraphs',
    before: 'Eerst de kassa. ⟦Daarna stonden we nog een uur⟧ buiten. Nooit weer.',
    after: 'Eerst de kassa.\n\n⟦Daarna stonden we\n\nnog een uur⟧ buiten.\n\nNooit weer.',
  },
  {
    name: 'double spaces are collapsed',
    before: 'Het  was  ⟦veel  te  duur⟧  voor  wat  we  kregen.',
    after: 'Het was ⟦veel te duur⟧ voor wat we kregen.',
  },
  {
    name: 'no-break spaces',
    before: 'Het was ⟦20 euro te duur⟧ voor wat we kregen.',
    after: 'Het was ⟦20\u00a0euro\u202fte duur⟧ voor wat we kregen.',
  },
  {
    name: 'curly quotes and apostrophes',
    before: `Hij zei "kom morgen maar terug" en ⟦'t was meteen klaar⟧ met hem.`,
    after: 'Hij zei “kom morgen maar terug” en ⟦’t was meteen klaar⟧ met hem.',
  },
  {
    name: 'a dash instead of a hyphen',
    before: 'The ⟦check-in - if you can call it that -⟧ took an hour.',
    after: 'The ⟦check‑in – if you can call it that —⟧ took an hour.',
  },
  {
    name: 'three dots as one sign',
    before: 'Tja... ⟦en toen... niets meer gehoord⟧ van deze winkel.',
    after: 'Tja… ⟦en toen… niets meer gehoord⟧ van deze winkel.',
  },
  {
    name: 'invisible signs are put in',
    before: 'Het personeel was ⟦onvoorstelbaar geduldig⟧ met onze kinderen.',
    after: 'Het personeel was ⟦onvoor\u00adstelbaar\u200b geduldig⟧ met onze kinderen.',
  },
  {
    name: 'written in capitals',
    before: 'Echt waar, ⟦nooit meer deze garage⟧, wat een oplichters.',
    after: 'Echt waar, ⟦NOOIT MEER DEZE GARAGE⟧, wat een oplichters.',
  },
  {
    name: 'full-width letters',
    before: 'Wonderful stay, ⟦staff called a taxi⟧ for us at night.',
    after: 'Wonderful stay, ⟦ｓｔａｆｆ called a taxi⟧ for us at night.',
  },
  // Signs of several units.
  {
    name: 'an emoji is part of it',
    before: 'Leuke winkel! ⟦Super geholpen 👩‍🔧🚲⟧ en weer op weg.',
    after: 'Leuke winkel! Ja! ⟦Super geholpen 👩‍🔧🚲⟧ en weer op weg.',
  },
  {
    name: 'an emoji before it is taken away',
    before: '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 Met het gezin gegeten. ⟦De kinderstoel was vies.⟧ Jammer.',
    after: 'Met het gezin gegeten. ⟦De kinderstoel was vies.⟧ Jammer.',
  },
  {
    name: 'an emoji loses its variant sign',
    before: 'We love it ❤️ here, ⟦they know our names ❤️⟧ and our dog.',
    after: 'We love it ❤ here, ⟦they know our names ❤⟧ and our dog.',
  },
  {
    name: 'flags stand around it',
    before: '🇳🇱🇧🇪 ⟦friendly to foreigners⟧ 🇩🇪🇫🇷 and never in a hurry',
    after: 'Edit: 🇳🇱🇧🇪 ⟦friendly to foreigners⟧ 🇩🇪🇫🇷 and never in a hurry',
  },
  {
    name: 'accents become signs of their own',
    before: 'De crème brûlée was koud, ⟦de café crème was één en al drab⟧, zonde.'.normalize('NFC'),
    after: 'De crème brûlée was koud, ⟦de café crème was één en al drab⟧, zonde.'.normalize('NFD'),
  },
  {
    name: 'accents become one sign with their letter',
    before: 'Kelner José was ⟦attent en één keer te veel vergeten⟧, toch lief.'.normalize('NFD'),
    after: 'Kelner José was ⟦attent en één keer te veel vergeten⟧, toch lief.'.normalize('NFC'),
  },
  {
    name: 'an accent is forgotten',
    before: 'We bestelden drie keer ⟦een café crème zonder suiker⟧ en kregen thee.',
    after: 'We bestelden drie keer ⟦een cafe creme zonder suiker⟧ en kregen thee.',
  },
  {
    name: 'right to left, with a sentence before it',
    before: 'الفندق جميل جدا. ⟦الموظفون لطفاء للغاية⟧ والغرفة نظيفة.',
    after: 'أقمنا ثلاث ليال. الفندق جميل جدا. ⟦الموظفون لطفاء للغاية⟧ والغرفة نظيفة.',
  },
  {
    name: 'right to left, with signs of direction put in',
    before: 'המלון נחמד. ⟦השירות היה איטי מאוד⟧ והאוכל קר.',
    after: '\u2067המלון נחמד. ⟦השירות \u200fהיה איטי מאוד⟧ והאוכל קר.\u2069',
  },
  {
    name: 'vowel signs are left out',
    before: 'יצאנו לערב. ⟦הַשֵּׁרוּת הָיָה מְצֻיָּן⟧ והמחיר הוגן.',
    after: 'יצאנו לערב. ⟦הַשֵּׁרוּת הָיָה מְצֻיָּן⟧ והמחיר היה הוגן.',
  },
  {
    name: 'a script without spaces',
    before: '房间很干净。⟦服务员态度非常好⟧，早餐也不错。',
    after: '我们住了三天。房间很干净。⟦服务员态度非常好⟧，早餐也不错。',
  },
  {
    name: 'Devanagari with joined signs',
    before: 'खाना अच्छा था। ⟦कर्मचारी बहुत विनम्र थे⟧ और जगह साफ़ थी।',
    after: 'हम फिर आएंगे। खाना अच्छा था। ⟦कर्मचारी बहुत विनम्र थे⟧ और जगह साफ़ थी।',
  },
  // The words themselves are edited.
  {
    name: 'a slip of the pen in it is mended',
    before: 'De monteur was ⟦heel vreindelijk en behulpzaam⟧ aan de telefoon.',
    after: 'De monteur was ⟦heel vriendelijk en behulpzaam⟧ aan de telefoon.',
  },
  {
    name: 'a slip of the pen in one marked word is mended',
    before: 'De medewerkster achter de balie was ⟦vreindelijk⟧ en nam de tijd voor ons.',
    after: 'De medewerkster achter de balie was ⟦vriendelijk⟧ en nam de tijd voor ons.',
  },
  {
    name: 'a slip of the pen beside it is mended',
    before: 'De bedeining was ⟦super vlot⟧ op een zaterdagavond in december.',
    after: 'De bediening was ⟦super vlot⟧ op een zaterdagavond in december.',
  },
  {
    name: 'a slip at the very end of it is mended',
    before: 'We zaten een uur te wachten. De ⟦soep was prmia⟧.',
    after: 'We zaten een uur te wachten. De ⟦soep was prima⟧.',
  },
  {
    name: 'a slip at the very beginning of it is mended',
    before: 'After the dinner the ⟦wiater smiled at us⟧ and left.',
    after: 'After the dinner the ⟦waiter smiled at us⟧ and left.',
  },
  {
    name: 'a word in a long quote is replaced',
    before:
      'Al met al: ⟦de levering kwam drie dagen te laat en de doos was aan alle kanten gedeukt⟧. Jammer.',
    after: 'Al met al: ⟦de levering kwam vier dagen te laat en de doos was aan alle kanten gedeukt⟧. Jammer.',
  },
  {
    name: 'the whole review is marked and a comma is put in',
    before: '⟦Snelle levering maar de verpakking was kapot⟧',
    after: '⟦Snelle levering, maar de verpakking was kapot⟧',
  },
  {
    name: 'the whole review is marked and a slip is mended',
    before: '⟦Prachtige winkel met kundig personeel dat rustig de teid neemt.⟧',
    after: '⟦Prachtige winkel met kundig personeel dat rustig de tijd neemt.⟧',
  },
  {
    name: 'a long quote with a short word put in',
    before:
      'Tip: ⟦ze bellen terug wanneer ze zeggen dat ze terugbellen, en dat maak je bijna nergens meer mee⟧!',
    after:
      'Tip: ⟦ze bellen ook terug wanneer ze zeggen dat ze terugbellen, en dat maak je bijna nergens meer mee⟧!',
  },
  // The same words more than once.
  {
    name: 'the second of the same words, with a sentence put in before all',
    before: 'Eten was goed. Sfeer was ⟦goed⟧. Prijs was goed.',
    after: 'Gisteren geweest. Eten was goed. Sfeer was ⟦goed⟧. Prijs was goed.',
  },
  {
    name: 'the first of the same words, and the second is taken away',
    before: 'De ontvangst aan de deur was ⟦koel⟧, en ook de soep kwam koel op tafel.',
    after: 'De ontvangst aan de deur was ⟦koel⟧, en ook de soep kwam lauw op tafel.',
  },
  {
    name: 'the last of three, with a title above',
    before: 'Wachten bij de kassa, wachten op de ober, ⟦wachten⟧ op de rekening.',
    after: 'Geduld gevraagd\nWachten bij de kassa, wachten op de ober, ⟦wachten⟧ op de rekening.',
  },
  {
    name: 'the same sentence twice, and the second is marked',
    before: 'Nooit meer. Ik heb een uur gewacht. ⟦Nooit meer.⟧ Zelfs geen excuses.',
    after: 'Let op! Nooit meer. Ik heb een uur gewacht. ⟦Nooit meer.⟧ Zelfs geen excuses.',
  },
  {
    name: 'parts change places',
    before:
      'Eten: de soep kwam koud en laat op tafel. Service: ⟦de ober was attent en maakte tijd⟧ voor een grapje. Prijs: aan de hoge kant.',
    after:
      'Service: ⟦de ober was attent en maakte tijd⟧ voor een grapje. Eten: de soep kwam koud en laat op tafel. Prijs: aan de hoge kant.',
  },
  {
    name: 'a part of a word is marked',
    before: 'De klanten⟦onvriendelijk⟧heid was ongekend op deze afdeling.',
    after: 'Helaas: de klanten⟦onvriendelijk⟧heid was ongekend op deze afdeling.',
  },
]

/** Edits after which nobody can say where the words are. */
export const LOST: EditCase[] = [
  { name: 'the text is gone', before: STAY, after: '', reason: 'wordless' },
  { name: 'only white space is left', before: STAY, after: ' \n ', reason: 'wordless' },
  {
    name: 'cut before the mark',
    before: LONG,
    after: 'We kwamen op zaterdag met zijn…',
    reason: 'gone',
  },
  {
    name: 'cut within the mark',
    before: LONG,
    after: 'We kwamen op zaterdag met zijn vieren. De ober vergat…',
    reason: 'gone',
  },
  {
    name: 'the half with the mark is deleted',
    before: STAY,
    after: 'The room was quiet and the bed was good.',
    reason: 'gone',
  },
  {
    name: 'only the marked sentence is deleted',
    before: LONG,
    after: 'We kwamen op zaterdag met zijn vieren. Het eten zelf was prima en heet.',
    reason: 'gone',
  },
  {
    name: 'the translation is switched on',
    before: 'Het inchecken duurde veertig minuten. ⟦Niemand bood excuses aan⟧ voor het wachten.',
    after: 'The check-in took forty minutes. Nobody apologised for the wait.',
    reason: 'gone',
  },
  {
    name: 'the translation is switched on, and one word is the same in both languages',
    before: 'Vraag bij de balie naar het ⟦wifi⟧ wachtwoord, dat geven ze meteen.',
    after: 'Ask at the desk for the wifi password, they hand it over at once.',
    reason: 'elsewhere',
  },
  {
    name: 'another review altogether',
    before: STAY,
    after: 'Lovely breakfast with home-made jam, and the owner told us all about the island.',
    reason: 'gone',
  },
  {
    name: 'another review with the same phrase',
    before: 'Wij vonden het personeel ⟦heel vriendelijk⟧ en de wachtkamer gezellig.',
    after: 'De man aan de telefoon was eerst heel vriendelijk, maar belde daarna nooit terug.',
    reason: 'elsewhere',
  },
  {
    name: 'another short review with the same word',
    before: '⟦Goed⟧.',
    after: 'Eten was niet goed en het personeel was onbeleefd.',
    reason: 'elsewhere',
  },
  {
    name: 'the marked word is replaced',
    before: 'Het ontbijt was ⟦heerlijk⟧ en de koffie sterk.',
    after: 'Het ontbijt was karig en de koffie sterk.',
    reason: 'gone',
  },
  {
    name: 'the marked word is replaced, and it stands elsewhere',
    before: 'Bediening ⟦goed⟧. Eten goed.',
    after: 'Bediening slecht. Eten goed.',
    reason: 'elsewhere',
  },
  {
    name: 'the sentence of the first of the same words is deleted',
    before: 'Eten was ⟦goed⟧. Sfeer was goed. Prijs was hoog.',
    after: 'Sfeer was goed. Prijs was hoog.',
    reason: 'elsewhere',
  },
  {
    name: 'the sentence of the second of the same words is deleted',
    before: 'Eten was goed. Sfeer was ⟦goed⟧. Prijs was hoog.',
    after: 'Eten was goed. Prijs was hoog.',
    reason: 'elsewhere',
  },
  {
    name: 'the sentence is deleted and one that is almost the same stands beside it',
    before: 'Prima verblijf. ⟦De kamer was schoon en netjes.⟧ De keuken was schoon en netjes. Tot ziens.',
    after: 'Prima verblijf. De keuken was schoon en netjes. Tot ziens.',
    reason: 'gone',
  },
  {
    name: 'two things change their judgement',
    before: 'De kamer was ⟦schoon⟧. De badkamer was vies.',
    after: 'De kamer was vies. De badkamer was schoon.',
    reason: 'elsewhere',
  },
  {
    name: 'the marked word gets its opposite',
    before: 'Al met al zijn we zeer ⟦ontevreden⟧ over de afhandeling van onze klacht.',
    after: 'Al met al zijn we zeer tevreden over de afhandeling van onze klacht.',
    reason: 'gone',
  },
  {
    name: 'the marked words lose their negation',
    before: 'Na een week waren wij nog altijd ⟦niet geholpen door de winkel⟧ in de stad.',
    after: 'Na een week waren wij nog altijd geholpen door de winkel in de stad.',
    reason: 'gone',
  },
  {
    name: 'the English negation goes',
    before: "Our driver ⟦didn't wait for us⟧ at the gate as promised.",
    after: 'Our driver did wait for us at the gate as promised.',
    reason: 'gone',
  },
  {
    name: 'only a part of a longer word is left',
    before: 'Onze begeleider was ⟦geduldig⟧ met de hele groep.',
    after: 'Onze begeleider was ongeduldig met de hele groep.',
    reason: 'gone',
  },
  {
    name: 'a short word is another word by one letter',
    before: 'Die soep was echt ⟦zout⟧ en daarna kwam het hoofdgerecht.',
    after: 'Die soep was echt zoet en daarna kwam het hoofdgerecht.',
    reason: 'gone',
  },
  {
    name: 'only half of the marked words is left',
    before: 'Kort: ⟦we wachtten een uur op de bus en de chauffeur schold ons uit⟧. Bah.',
    after: 'Kort: we wachtten een uur op de bus. Bah.',
    reason: 'gone',
  },
  {
    name: 'the words stand twice by now, with the same words around them, and as far away',
    before: `Wat een winkel, wat een mensen, wat een sfeer. ${TWICE.replace('snel geholpen', '⟦snel geholpen⟧')}`,
    after: `${TWICE} ${TWICE}`,
    reason: 'ambiguous',
  },
  {
    name: 'a pronoun that stands everywhere, in new words',
    before: 'Ze hebben ⟦ons⟧ gebeld.',
    after: 'Toen wij er waren liep niemand naar ons toe en werd ons niets gevraagd.',
    reason: 'elsewhere',
  },
]

export const CASES: EditCase[] = [...FOUND, ...LOST]
