/** The English lexicon: its cue files and word classes. */
import type { LexiconSource } from '../cue.ts'
import amazement from './amazement.ts'
import attention from './attention.ts'
import availability from './availability.ts'
import classes from './classes.ts'
import deeds from './deeds.ts'
import effort from './effort.ts'
import extra from './extra.ts'
import favours from './favours.ts'
import friendliness from './friendliness.ts'
import general from './general.ts'
import knowledge from './knowledge.ts'
import listening from './listening.ts'
import notices from './notices.ts'
import personal from './personal.ts'
import pressure from './pressure.ts'
import price from './price.ts'
import product from './product.ts'
import recovery from './recovery.ts'
import reliability from './reliability.ts'
import rules from './rules.ts'
import signals from './signals.ts'
import speed from './speed.ts'
import tangibles from './tangibles.ts'

export const source: LexiconSource = {
  classes,
  themes: {
    attention,
    friendliness,
    listening,
    knowledge,
    speed,
    availability,
    reliability,
    pressure,
    recovery,
    rules,
    tangibles,
    product,
    price,
    extra: [extra, deeds, effort, personal, favours, amazement].join('\n'),
  },
  themeless: [general, signals, notices],
}
