/** Small words that change what stands beside them: negators, intensifiers, contrast and the like. */
import type { LexiconLang } from '../lexicon/cue.ts'

/** Bits of what a token can do. */
export const Role = {
  negator: 1,
  intensifier: 2,
  damper: 4,
  /** But, however: what comes after weighs more. */
  contrast: 8,
  /** Although, despite: what comes after weighs less. */
  concession: 16,
  /** If, would, hope. */
  conditional: 32,
  /** First person. */
  self: 64,
  /** Ends the scope of a negator. */
  breaker: 128,
  /** Waited, waiting. */
  wait: 256,
  /** Minute, hour, day, week. */
  time: 512,
  surprise: 1024,
  /** Than, compared with. */
  than: 2048,
  /** Elsewhere, the other, competitor, previous. */
  other: 4096,
  /** Heard, read, told, reviews. */
  hearsay: 8192,
  /** Expected, hoped. */
  expect: 16384,
  /** Too: makes a neutral word a fault. */
  tooMuch: 32768,
  number: 65536,
  /** Within, just: a short time. */
  within: 131072,
  /** Said, told, answered. */
  said: 262144,
  /** Can be a grade. */
  grade: 524288,
  /** Someone who serves, by their work; values nothing. */
  people: 1048576,
  /** What passes between a customer and a firm: a booking, an order, a bill, a wait; values nothing. */
  process: 2097152,
  /** A number in figures. */
  figure: 4194304,
} as const

type RoleName = keyof typeof Role

const WORDS: Record<LexiconLang, Partial<Record<RoleName, string>>> = {
  en: {
    negator:
      "not no never none nobody nothing neither nor without hardly barely scarcely cannot can't cant won't wont don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent couldn't couldnt wouldn't wouldnt shouldn't haven't havent hasn't hasnt hadn't hadnt ain't aint nowhere lacks lacking lacked",
    intensifier:
      'very really so extremely absolutely totally completely utterly super incredibly exceptionally truly amazingly highly particularly especially insanely ridiculously remarkably thoroughly beyond damn bloody most such always every',
    damper:
      'bit little slightly somewhat rather fairly quite kinda sorta mostly relatively reasonably maybe perhaps sometimes occasionally ok-ish just only',
    contrast: 'but however unfortunately sadly yet except still nevertheless pity shame instead',
    concession: 'although though despite while whilst even',
    conditional: "if would could should might hopefully wish unless would've could've should've if's",
    self: "i we me us my our i'm we're i've we've",
    breaker: 'but because and then that which who so',
    wait: 'wait waited waiting waits queue queued queuing hold',
    time: 'minute minutes min mins hour hours hrs hr day days week weeks month months year years',
    surprise:
      'surprise surprised surprising surprisingly unbelievable unbelievably incredible incredibly amazed amazing amazingly impressive shocked shocking astonished astonishing',
    than: 'than compared',
    other: 'elsewhere other others another competitor competitors previous previously former rival opposite',
    hearsay:
      'heard read told review reviews apparently supposedly raves recommended friend colleague neighbour neighbor',
    expect:
      'expect expected expecting expectation expectations hoped hoping hopes thought assumed sceptical skeptical doubts doubtful wary dreading dreaded worried nervous',
    tooMuch: 'too',
    within: 'within under just only less',
    said: 'said says told tells answered replied asked saying telling shouted',
    people:
      'staff service services servers server waiter waiters waitress waitresses manager managers management owner owners employee employees receptionist receptionists reception concierge bartender bartenders barista baristas chef cashier clerk crew attendant attendants attendent attendents agent agents rep reps representative representatives driver drivers courier technician engineer mechanic mechanics doctor doctors nurse nurses dentist team hospitality host hostess hosts housekeeping maid maids porter porters doorman security steward stewards stewardess captain adviser advisor advisors consultant salesman salesperson salespeople assistant assistants supervisor helpdesk desk personnel people cleaners cleaner',
    process:
      'helpful rude friendly unfriendly polite impolite courteous attentive welcoming welcomed welcome greeted ignored prompt promptly served serving serve waited waiting wait queue queues queued queuing upgrade upgraded reservation reservations booking booked reserved appointment checkin check-in checked checkout check-out delivery delivered deliver refund refunded complaint complained complain apologized apologised apology apologies asked told replied reply answered contacted contact call called phoned email emailed support explained explanation help helped helping assisted assistance arranged upgrade upgraded policy refused charged overcharged billed cancelled canceled recommended advised advice fixed repaired repair replaced returned response',
  },
  nl: {
    negator:
      'niet geen nooit niks niets niemand nergens noch zonder nauwelijks amper nimmer evenmin geenszins ni nie gene',
    intensifier:
      'heel zeer erg enorm ontzettend super echt bijzonder zo ongelooflijk ongelofelijk waanzinnig uiterst volledig compleet totaal absoluut helemaal veel altijd mega onwijs verschrikkelijk uitermate buitengewoon dikke zoveel zodanig bere keigoed kei',
    damper: 'beetje enigszins redelijk vrij nogal tamelijk wat ietwat soms misschien best wel iets lichtjes',
    contrast:
      'maar echter helaas jammer daarentegen spijtig alleen toch desondanks nochtans behalve uitgezonderd',
    concession: 'hoewel ondanks ook alhoewel terwijl ofschoon',
    conditional: 'als indien zou zouden mocht mochten hopelijk kon konden tenzij had hadden wens',
    self: "ik wij we ons mij me mijn onze m'n",
    breaker: 'maar want en dus omdat die dat waardoor',
    wait: 'wacht wachten gewacht wachtte wachtten wachttijd wachttijden aanschuiven wachtrij duurde geduurd duurt',
    time: 'minuut minuten minuutjes min uur uren uurtje dag dagen week weken maand maanden jaar jaren kwartier kwartiertje halfuur half',
    surprise:
      'verrast verrassing verrassend ongelooflijk ongelofelijk onvoorstelbaar verbaasd verbazing verbazend indrukwekkend geschokt',
    than: 'dan vergeleken vergelijking',
    other: 'elders ander andere anders concurrent concurrentie vorige voorheen vroeger overkant vorig',
    hearsay:
      'gehoord gelezen recensies reviews beoordelingen hoorde las schijnt blijkbaar tip vriendin buurvrouw collega aanrader',
    expect:
      'verwacht verwachtte verwachtten verwachting verwachtingen gehoopt hoopte hoopten dacht sceptisch twijfel twijfels argwaan rekende gevreesd vreesde',
    tooMuch: 'te',
    within: 'binnen slechts amper luttele',
    said: 'zei zeggen zegt vertelde antwoordde vroeg aldus riep snauwde',
    people:
      'personeel bediening service ober obers kelner kelners serveerster serveersters medewerker medewerkers medewerkster eigenaar eigenaars eigenares eigenaren uitbater uitbaters gastvrouw gastheer manager chef kok receptioniste receptie balie verkoper verkopers verkoopster verkoopsters kassa caissiere chauffeur monteur technieker koerier bezorger dokter arts huisarts tandarts verpleegster verpleging klantenservice klantendienst klantservice helpdesk team ploeg mensen adviseur adviseurs kapper kapster gids baas directie management kantoor kantoormedewerker barman dienstverlening ontvangst onthaal',
    process:
      'vriendelijk vriendelijke onvriendelijk onvriendelijke behulpzaam behulpzame beleefd beleefde attent attente geholpen helpen hielp hulp begroet genegeerd ontvangen verwelkomd bediend wachten gewacht wachttijd wachttijden wachtrij reservering reservatie gereserveerd reserveren afspraak bestelling besteld levering geleverd leveren bezorgd bezorging terugbetaald terugbetaling klacht klachten klagen excuses gevraagd antwoord antwoorden contact bellen gebeld belde telefonisch mail mailen gemaild uitleg uitgelegd advies geadviseerd opgelost oplossing geweigerd weigeren weigert beleid gerepareerd vervangen geannuleerd beloofd belofte vlot vlotte snel snelle',
  },
}

/** Words that can be a grade, and what they are worth. */
export const GRADE_WORDS: Record<string, number> = {
  zero: 0, nul: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, eentje: 1, vijfje: 5, zesje: 6,
  zeventje: 7, achtje: 8, negentje: 9, tientje: 10,
} // biome-ignore format: a table reads best in rows

const NUMBERS: Record<LexiconLang, string> = {
  en: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fourty fifty sixty ninety hundred half dozen couple several',
  nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig vijftig zestig negentig honderd half halve anderhalf anderhalve paar enkele',
}

/** Words for numbers, which `<num>` also stands for. */
export function numberWords(lang: LexiconLang): Set<string> {
  return new Set(NUMBERS[lang].split(' '))
}

/** Folded word to its role bits. */
export function rolesOf(lang: LexiconLang): Map<string, number> {
  const roles = new Map<string, number>()
  for (const [name, words] of Object.entries(WORDS[lang]))
    for (const word of words.split(' ')) roles.set(word, (roles.get(word) ?? 0) | Role[name as RoleName])
  for (const word of numberWords(lang)) roles.set(word, (roles.get(word) ?? 0) | Role.number)
  for (const word of Object.keys(GRADE_WORDS)) roles.set(word, (roles.get(word) ?? 0) | Role.grade)
  return roles
}
