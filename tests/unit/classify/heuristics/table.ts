/** Runs a table of cases: `name | language | text | phrase | sign | step`, one a line. */
import { expect, it } from 'vitest'
import { Reader } from '../../../../lib/classify/reader.ts'
import type { Reading } from '../../../../lib/classify/reading.ts'
import { readWords } from '../../../../lib/classify/words.ts'

const NO_WORDS = readWords({ unit: 1, lines: '' })
const reader = new Reader(() => NO_WORDS)

/** A text read with the test's own lexicon. */
export function read(lang: string, text: string): Reading {
  reader.scan(text)
  return reader.read(text, lang as 'nl' | 'en')
}

/** The lines of a table, split into columns. */
export function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((column) => column.trim()))
}

/**
 * Each case reads its text and looks at the cue on `phrase`: its sign (`+`, `-`, `0`) after the heuristics, and the step
 * `heuristic:effect` that must have been taken, or with `!` must not.
 */
export function cases(table: string): void {
  for (const [name, lang, text, phrase, sign, step = ''] of rows(table))
    it(`${lang}: ${name}`, () => {
      const reading = read(lang!, text!)
      const found = reading.hits.map((hit) => ({
        text: reading.text.slice(reading.tokens.starts[hit.first]!, reading.tokens.ends[hit.last]!),
        sign: hit.value > 0 ? '+' : hit.value < 0 ? '-' : '0',
        steps: (hit.steps ?? []).map(({ heuristic, effect }) => `${heuristic}:${effect}`),
      }))
      const hit = found.find((each) => each.text.toLowerCase() === phrase!.toLowerCase())
      expect(hit, `cue "${phrase}" among ${JSON.stringify(found)}`).toBeDefined()
      expect(hit!.sign).toBe(sign)
      if (step.startsWith('!'))
        expect(hit!.steps.filter((each) => each.startsWith(step.slice(1)))).toEqual([])
      else if (step) expect(hit!.steps).toContain(step)
    })
}
