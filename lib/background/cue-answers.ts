/** What the background answers about the user's cues and what they do. */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Case } from '../learn/case.ts'
import { effectOf } from '../learn/effect.ts'
import { classifierAfter } from '../learn/own.ts'
import { propose } from '../learn/propose.ts'
import { FEWEST } from '../learn/suspects.ts'
import { type Handlers, tellPages } from '../messages.ts'
import { hash } from '../model/hash.ts'
import type { CueChange } from '../model/own-cue.ts'
import { cueChangeSchema, MAX_TEXT } from '../model/schema.ts'
import type { Proposed, ToBackground } from '../protocol.ts'
import { DECLINED_KEY } from '../store/cues.ts'
import { checked } from './checked.ts'
import { collectedCases, shownEffect, whatWasSaid } from './collected.ts'
import { classifierInForce, type InForce } from './in-force.ts'
import { recheck, recheckState, setRecheck } from './recheck.ts'
import { inTasks, stopWork } from './work.ts'

const name = v.pipe(v.string(), v.maxLength(1_000))
const tried = v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)), change: cueChangeSchema })
const effect = v.object({ job: name, change: cueChangeSchema })

type Kinds =
  | 'cues.changed'
  | 'cues.try'
  | 'cues.effect'
  | 'cues.propose'
  | 'cues.decline'
  | 'work.stop'
  | 'recheck.state'
  | 'recheck.run'

export const cueAnswers: Required<Handlers<Pick<ToBackground, Kinds>>> = {
  'cues.changed': () => {
    void tellPages('verdicts.changed', undefined)
    void recheck()
    return null
  },
  'cues.try': async (data) => {
    const { text, change } = checked(tried, data)
    const { cues } = await classifierInForce()
    return classifierAfter(cues, change).classify(text)
  },
  'cues.effect': async (data) => {
    const { job, change } = checked(effect, data)
    return effectNow(job, change)
  },
  'cues.propose': () => {
    asked ??= proposed().finally(() => {
      asked = null
    })
    return asked
  },
  'cues.decline': async (data) => {
    const key = checked(name, data)
    await browser.storage.local.set({ [DECLINED_KEY]: [...new Set([...(await declined()), key])] })
    return null
  },
  'work.stop': (data) => {
    stopWork(checked(name, data))
    return null
  },
  'recheck.state': () => {
    void recheck()
    return recheckState()
  },
  'recheck.run': (data) => setRecheck(checked(v.boolean(), data)),
}

async function effectNow(job: string | null, change: CueChange, now?: InForce, known?: Case[]) {
  const inForce = now ?? (await classifierInForce())
  const cases = known ?? (await collectedCases(inForce, await whatWasSaid()))
  const found = await inTasks(job, effectOf(cases, inForce.cues, change))
  return found && shownEffect(found, cases)
}

// Popup and panel ask alike; the work is done once.
let asked: Promise<Proposed | null> | null = null
let last: { of: string; answer: Proposed | null } | null = null

async function proposed(): Promise<Proposed | null> {
  const said = await whatWasSaid()
  if (new Set([...said.own.keys(), ...said.marks.keys()]).size < FEWEST) return null
  const now = await classifierInForce()
  const refused = await declined()
  const { of: count } = await recheckState()
  const of = hash(JSON.stringify([now.stamp, count, refused, [...said.own], [...said.marks]]))
  if (last?.of === of) return last.answer
  const cases = await collectedCases(now, said)
  const [first] = (await inTasks(null, propose(cases, now.cues, new Set(refused)))) ?? []
  const effectOfFirst = first && (await effectNow(null, first.change, now, cases))
  const answer = first && effectOfFirst ? shownProposal(first, effectOfFirst) : null
  last = { of, answer }
  return answer
}

function shownProposal(
  { key, change, about, words, phrase, repaired, helped }: Omit<Proposed, 'effect'>,
  effect: Proposed['effect'],
): Proposed {
  return { key, change, about, words, phrase, repaired, helped, effect }
}

async function declined(): Promise<string[]> {
  const { [DECLINED_KEY]: keys } = await browser.storage.local.get(DECLINED_KEY)
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
}
