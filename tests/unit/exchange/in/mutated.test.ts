import { expect, it, vi } from 'vitest'
import { seeded } from '../../../../scripts/fit/words.ts'
import { mutated, outcomeOf, soundFiles } from './mutate.ts'

// Many files, and the machine may be busy. `npm run fuzz` reads 10,000.
vi.setConfig({ testTimeout: 180_000 })

const EACH = 120

it.each(['json', 'ndjson', 'w3c', 'qdpx', 'csv', 'xlsx'])(
  'a damaged %s is read rightly or refused in a sentence',
  async (kind) => {
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
  },
)
