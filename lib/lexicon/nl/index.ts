/** The Dutch lexicon: its cue files and word classes. */
import type { LexiconSource } from '../cue.ts'

export const source: LexiconSource = {
  classes: '',
  themes: {  },
  themeless: [],
}
