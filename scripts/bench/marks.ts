/** How long marks take to find their words on a page of a thousand reviews: unchanged, and with every review edited. */
import { placeMarks } from '../../lib/anchor/place-all.ts'
import { selectorsOf } from '../../lib/anchor/selectors.ts'
import type { Mark } from '../../lib/model/mark.ts'

const REVIEWS = 1000
const MARKS = 2
/** A task that is longer is felt, in ms. */
const FELT = 50
/** One spell of work on a page, in ms: `TURN` in lib/page/turns.ts. */
const TURN = 10

/** `texts` are reviews; they are gone round where there are fewer than a thousand. */
export function marks(texts: readonly string[]): void {
  const before = Array.from({ length: REVIEWS }, (_, at) => `${texts[at % texts.length]!} (${at})`)
  const all = before.map((wording, at) => marksIn(wording, at))
  console.log(`\nmarks: ${REVIEWS * MARKS} on ${REVIEWS} reviews, in turns of ${TURN} ms`)
  const edits: [string, (wording: string) => string][] = [
    ['unchanged', (wording) => wording],
    ['words before', (wording) => `Update: dit is later geschreven. ${wording}`],
    ['letters', (wording) => wording.replace(/([aeou])([lnrt])/g, '$2$1').slice(0, -3)],
    ['other text', (wording) => [...wording].reverse().join('')],
  ]
  for (const [name, edit] of edits) report(name, before.map(edit), all)
}

function report(name: string, wordings: readonly string[], all: readonly (readonly Mark[])[]): void {
  let [placed, longest, turns, spent] = [0, 0, 1, 0]
  const from = performance.now()
  wordings.forEach((wording, at) => {
    const start = performance.now()
    placed += placeMarks(all[at]!, wording).placed.length
    const took = performance.now() - start
    if (spent >= TURN) {
      turns++
      spent = 0
    }
    spent += took
    longest = Math.max(longest, spent)
  })
  const total = performance.now() - from
  const felt = longest > FELT ? `, above ${FELT}` : ''
  console.log(
    `  ${name.padEnd(14)} ${placed} placed, ${total.toFixed(0)} ms in ${turns} turns, longest ${longest.toFixed(0)} ms${felt}`,
  )
}

function marksIn(wording: string, at: number): Mark[] {
  return Array.from({ length: MARKS }, (_, index) => {
    const start = Math.floor((wording.length * (index + 1)) / (MARKS + 2))
    const selectors = selectorsOf(wording, { start, end: start + 12 + ((at * 7) % 40) })
    return { ...selectors!, id: `${at}#${index}` } as Mark
  })
}
