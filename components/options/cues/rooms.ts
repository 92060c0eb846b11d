/** The lexicon and what reads it: fetched when the cue editor is first used, so that the settings open without them. */

/** The rooms that the cue editor works with. */
export interface CueRooms {
  check: typeof import('../../../lib/lexicon/check.ts')
  known: typeof import('../../../lib/learn/known.ts')
  file: typeof import('../../../lib/learn/file.ts')
  lexicon: typeof import('../../../lib/lexicon/index.ts')
  parse: typeof import('../../../lib/lexicon/parse.ts')
}

let rooms: Promise<CueRooms> | null = null

export function cueRooms(): Promise<CueRooms> {
  rooms ??= (async () => ({
    check: await import('../../../lib/lexicon/check.ts'),
    known: await import('../../../lib/learn/known.ts'),
    file: await import('../../../lib/learn/file.ts'),
    lexicon: await import('../../../lib/lexicon/index.ts'),
    parse: await import('../../../lib/lexicon/parse.ts'),
  }))()
  return rooms
}
