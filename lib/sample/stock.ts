/** What the invented customers of the sample market say: sentences written by hand, by what they tell of. */

/** What a sentence tells of. */
// biome-ignore format: a table reads best in rows
export type Pool =
  | 'phone' | 'phoneMore' | 'late' | 'lateMore' | 'rude' | 'ignored' | 'left' | 'wish' | 'wouldHave' | 'good' | 'but'
  | 'plain' | 'advice' | 'warm' | 'returns' | 'act' | 'amazed' | 'loanEarly' | 'loanLate' | 'newOwner' | 'botched'
  | 'price' | 'never' | 'loud' | 'anger' | 'question'

/** Words that change from review to review. */
export type Slot = 'bike' | 'part' | 'name' | 'n' | 'weeks' | 'day' | 'who'

/** The sentences of one language. `{slot}` stands for one of the words of that slot. */
export interface Stock {
  slots: Record<Slot, readonly string[]>
  pools: Record<Pool, readonly string[]>
}
