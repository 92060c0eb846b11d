/** What the background answers about taught readers, and for the script that teaches. */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { hostPattern, isAllowed } from '../access.ts'
import { type Handlers, tellPages } from '../messages.ts'
import type { ToBackground } from '../protocol.ts'
import { hostMatches } from '../sites/hosts.ts'
import { StoreError } from '../store/errors.ts'
import { taughtSchema } from '../taught/check.ts'
import { keepReaders, keptReaders, noteRead } from '../taught/kept.ts'
import { checked } from './checked.ts'

const host = v.pipe(v.string(), v.maxLength(300))
const found = v.object({ id: host, count: v.pipe(v.number(), v.integer(), v.minValue(0)) })

type Kinds = 'taught.of' | 'taught.keep' | 'taught.found' | 'options.open'

export const taughtAnswers: Required<Handlers<Pick<ToBackground, Kinds>>> = {
  'taught.of': async (data) => {
    const asked = checked(host, data)
    const kept = await keptReaders()
    return kept.flatMap(({ reader }) =>
      reader.hosts.some((each) => hostMatches(asked, each)) ? [reader] : [],
    )
  },
  'taught.keep': async (data, { url }) => {
    const reader = checked(taughtSchema, data)
    const pattern = hostPattern(url ?? undefined)
    if (!pattern || reader.id !== new URL(url!).hostname) throw new StoreError('invalid')
    await keepReaders([reader], new Date())
    await tellPages('taught.changed', undefined)
    return { allowed: await isAllowed(pattern) }
  },
  'taught.found': async (data) => {
    const { id, count } = checked(found, data)
    await noteRead(id, count, new Date())
    return null
  },
  'options.open': async () => {
    await browser.runtime.openOptionsPage()
    return null
  },
}
