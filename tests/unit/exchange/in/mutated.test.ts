import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { seeded } from '../../../../scripts/fit/words.ts'
import { fillStore, importOutcome } from './import-run.ts'
import { mutated, outcomeOf, soundFiles } from './mutate.ts'

// Many files, and the machine may be busy. `npm run fuzz -- imports` brings in 10,000.
vi.setConfig({ testTimeout: 180_000 })

const KINDS = ['json', 'ndjson', 'w3c', 'qdpx', 'csv', 'xlsx']
const EACH = 120
/** Whole imports take longer than reading. */
const WHOLE = 12

it.each(KINDS)('a damaged %s is read rightly or refused in a sentence', async (kind) => {
  const sound = (await soundFiles())[kind]!
  expect(await outcomeOf(kind, sound)).toBe('read')
  const random = seeded(20261124)
  const outcomes = new Set<string>()
  for (let run = 0; run < EACH; run++) {
    const file = mutated(kind, sound, random)
    outcomes.add(
      await outcomeOf(kind, file).catch((error) => {
        throw new Error(`${kind}, file ${run}: ${error}`, { cause: error })
      }),
    )
  }
  // Both happen: changes that spoil the file, and changes that do not.
  expect(outcomes.size).toBeGreaterThan(1)
})

it('a damaged file is brought in rightly or changes nothing in the store, and an import can be taken back', async () => {
  await fillStore()
  const random = seeded(20261125)
  const outcomes = new Set<string>()
  for (const [kind, sound] of Object.entries(await soundFiles())) {
    expect(await importOutcome(`sound.${kind}`, sound)).toBe('imported')
    for (let run = 0; run < WHOLE; run++)
      outcomes.add(await importOutcome(`${run}.${kind}`, mutated(kind, sound, random)))
  }
  expect(outcomes.size).toBeGreaterThan(2)
})
