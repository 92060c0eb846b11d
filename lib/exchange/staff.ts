/**
 * First names of staff in the words of reviews. A rule over words, not a list of names, and honest about its limits:
 *
 * - A capitalised word counts as a name after a role (`our waiter Bram`, `onze gastvrouw Noor`), after a word that gives a
 *   name (`named`, `genaamd`, `heet`), and after `door`, `by`, `dankzij`, `thanks to`; so do those joined to it by a comma,
 *   `and` or `en`, and a surname that follows.
 * - After `van`, `met`, `bij`, `aan`, `with`, `from`, `to` it counts where the same word stands so in two reviews.
 * - It is no name where the set also writes it in lower case, where it belongs to the place's own name or address, and
 *   where it is a day, a month, a language, a country or a site.
 * - Found once, a name is hidden wherever it stands with a capital or in capitals.
 *
 * What it misses: a name that never follows such a word, one written small or in a script without capitals, a nickname.
 * What it hides too much: a brand or a town after `by` or twice after `with`. It is an aid, not a promise.
 */
import type { StoredItem } from '../model/item.ts'
import { wordingOf } from '../model/wording.ts'
import type { ExportSource } from './format.ts'

const ROLES =
  'ober|serveerster|gastvrouw|gastheer|medewerker|medewerkster|collega|eigenaar|eigenaresse|bedrijfsleider|' +
  'bedrijfsleidster|manager|kok|chef|kelner|barman|bardame|barista|bezorger|chauffeur|monteur|verkoper|verkoopster|' +
  'adviseur|adviseuse|receptionist|receptioniste|kapper|kapster|instructeur|instructrice|tandarts|stagiair|stagiaire|' +
  'waiter|waitress|server|host|hostess|bartender|owner|employee|colleague|salesman|saleswoman|salesperson|driver|' +
  'mechanic|technician|stylist|hairdresser|assistant|agent|instructor|supervisor|concierge|guide|dentist'
const SURE = `${ROLES}|genaamd|heet|heette|geheten|named|called|name is|name was|naam is|naam was|dankzij|thanks to|door|by`
const PERHAPS = 'van|met|bij|aan|with|from|to'

const NAME = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}[\\p{Ll}\\p{M}]+)*"
const NAMES = `(${NAME}(?:(?:\\s*,\\s*|\\s+(?:and|en|&)\\s+|\\s+)${NAME}){0,3})`
const AFTER_SURE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${cased(SURE)})\\s+${NAMES}`, 'gu')
const AFTER_PERHAPS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${cased(PERHAPS)})\\s+${NAMES}`, 'gu')

const NO_NAMES = new Set(
  (
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
    'januari februari maart april mei juni juli augustus september oktober november december january february march may ' +
    'june july august october kerst pasen christmas easter nederland nederlands belgië duitsland duits engels england ' +
    'english dutch german germany france french spain italian italy chinese amsterdam rotterdam utrecht antwerpen europa ' +
    'europe america london google facebook instagram trustpilot tripadvisor booking amazon bol yelp whatsapp uber ' +
    'thuisbezorgd deliveroo postnl dhl ikea the this that these those they them their his her its our your my me you we ' +
    'he she it de het een die dat deze dit ik wij we hij zij ze je jij u hun haar zijn mijn onze ons alles iedereen both ' +
    'all everyone'
  ).split(' '),
)

/** The words that count as first names of staff in these reviews, as they are written. Goes through the source once. */
export async function findStaff(source: ExportSource): Promise<ReadonlySet<string>> {
  const sure = new Set<string>()
  const times = new Map<string, number>()
  const small = new Set<string>()
  const ofPlaces = new Set<string>()
  for await (const items of source.slices())
    for (const item of items) {
      for (const word of words(`${item.place.name} ${item.place.address ?? ''}`))
        ofPlaces.add(word.toLowerCase())
      const text = textOf(item)
      for (const name of namesIn(text, AFTER_SURE)) sure.add(name)
      for (const name of namesIn(text, AFTER_PERHAPS)) times.set(name, (times.get(name) ?? 0) + 1)
      for (const word of words(text)) if (word === word.toLowerCase()) small.add(word)
    }
  const found = new Set([...sure, ...[...times].flatMap(([name, count]) => (count > 1 ? [name] : []))])
  for (const name of found) {
    const plain = name.toLowerCase()
    if (NO_NAMES.has(plain) || small.has(plain) || ofPlaces.has(plain)) found.delete(name)
  }
  return found
}

function textOf({ review }: StoredItem): string {
  return `${wordingOf(review).text}\n${review.reply?.text ?? ''}`
}

/** Each name once, however often the review has it. */
function namesIn(text: string, cue: RegExp): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, names = ''] of text.matchAll(cue))
    for (const name of names.split(/\s*,\s*|\s+(?:and|en|&)\s+|\s+/u)) found.add(name)
  return found
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? []
}

function cased(list: string): string {
  return list
    .split('|')
    .map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1).replace(' ', '\\s+')}`)
    .join('|')
}
