/**
 * 100,000 random and mutated texts through the classifier: none may throw, and every offset must be valid and verbatim.
 * A tenth as many damaged files of every kind that is imported: each read rightly, or refused with a sentence.
 * `npm run fuzz -- 5000` for a shorter run. `npm run fuzz -- imports 10000` brings damaged files into a store, and looks
 * whether the store is the same again after each failure and after each import that was taken back. Deterministic.
 */
// Before the database's own code, which looks for a store when it is loaded.
import 'fake-indexeddb/auto'
import { classify } from '../lib/classify/index.ts'
import { mutated as damaged, outcomeOf, soundFiles } from '../tests/unit/exchange/in/mutate.ts'
import { seeded } from './fit/words.ts'

const isImports = process.argv[2] === 'imports'
const runs = Number(process.argv[isImports ? 3 : 2] ?? (isImports ? 10_000 : 100_000))
const random = seeded(20261124)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const WORDS = (
  'de het een niet geen nooit maar helaas ober bediening vriendelijk onvriendelijk wachten 45 minuten lekker koud ' +
  'zeker terug aanrader the a not never but however waiter staff friendly rude waited hour delicious cold free ' +
  'recommend again will be back 8/10 0 sterren stars € 34 é Ü ß 😡 🤩 :) :-( … — “ ” \' " ( ) . ! ? , \n \t'
).split(' ')
const ODD = [
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200d',
  '\ufe0f',
  '\u0301',
  '\u0000',
  '\ufeff',
  '<b>',
  '</b>',
  '&amp;',
  '漢字',
  'العربية',
]
const SEED_TEXTS = [
  'We moesten 45 minuten wachten, maar de ober was niet onvriendelijk en het eten was heerlijk. Komen zeker terug!',
  'The waiter never came back with our drinks; however, the manager apologised and gave us a free dessert. 8/10.',
]

if (isImports) {
  await damagedImports(runs)
  process.exit()
}

let longest = 0
for (let run = 0; run < runs; run++) {
  const text = run % 3 === 0 ? mutated() : mixed()
  longest = Math.max(longest, text.length)
  const verdict = classify(text)
  for (const e of verdict.evidence)
    if (text.slice(e.start, e.end) !== e.text || e.end <= e.start) fail(text, `evidence ${e.start}-${e.end}`)
  for (const c of verdict.complaints)
    if (!(c.start >= 0 && c.start < c.end && c.end <= text.length))
      fail(text, `complaint ${c.start}-${c.end}`)
  if (!(verdict.confidence >= 0 && verdict.confidence <= 1)) fail(text, `confidence ${verdict.confidence}`)
}
await damagedFiles(Math.ceil(runs / 10))
console.log(`${runs} texts, the longest of ${longest} characters: none threw, every offset valid`)

/** The same files all the way into a store. */
async function damagedImports(files: number): Promise<void> {
  const { fillStore, importOutcome } = await import('../tests/unit/exchange/in/import-run.ts')
  await fillStore()
  const sound = Object.entries(await soundFiles())
  const outcomes = new Map<string, number>()
  for (let run = 0; run < files; run++) {
    const [kind, bytes] = sound[run % sound.length]!
    const outcome = await importOutcome(`${run}.${kind}`, damaged(kind, bytes, random)).catch(
      (error: unknown) => fail(`file ${run} of kind ${kind}`, String(error)),
    )
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if ((run + 1) % 1_000 === 0) console.log(`${run + 1} of ${files}`)
  }
  console.log(`${files} damaged imports, the store never changed by a failure:`, Object.fromEntries(outcomes))
}

/** Files of each kind that Trede reads, damaged: each is read rightly or refused with a sentence. */
async function damagedFiles(files: number): Promise<void> {
  const sound = Object.entries(await soundFiles())
  const outcomes = new Map<string, number>()
  for (let run = 0; run < files; run++) {
    const [kind, bytes] = sound[run % sound.length]!
    const outcome = await outcomeOf(kind, damaged(kind, bytes, random)).catch((error: unknown) =>
      fail(`file ${run} of kind ${kind}`, String(error)),
    )
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  console.log(`${files} damaged files:`, Object.fromEntries(outcomes))
}

function mixed(): string {
  const parts: string[] = []
  const count = Math.floor(random() * (random() < 0.01 ? 2000 : 60))
  for (let i = 0; i < count; i++) parts.push(random() < 0.05 ? pick(ODD) : pick(WORDS))
  return parts.join(random() < 0.1 ? '' : ' ')
}

function mutated(): string {
  const text = [...pick(SEED_TEXTS)]
  const changes = Math.floor(random() * 12)
  for (let i = 0; i < changes; i++) {
    const at = Math.floor(random() * text.length)
    if (random() < 0.4) text.splice(at, 1 + Math.floor(random() * 4))
    else if (random() < 0.5) text.splice(at, 0, pick(ODD))
    else text[at] = String.fromCharCode(Math.floor(random() * 65536))
  }
  return text.join('')
}

function fail(text: string, what: string): never {
  console.error(`Unsound ${what} for ${JSON.stringify(text)}`)
  process.exit(1)
}
