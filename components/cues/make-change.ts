/** Changes the user's cues, tells the background, and keeps what would undo the last change, also after a restart. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { askBackground } from '../../lib/messages.ts'
import type { CueChange, OwnCue } from '../../lib/model/own-cue.ts'
import { changeCues, LAST_CHANGE_KEY, type LastChange, listCues, replaceCues } from '../../lib/store/cues.ts'
import { useLive } from '../live.ts'

/** Rejects with the store's error. `said` is what the line says that offers to undo it. */
export async function makeChange(change: CueChange, said: string): Promise<void> {
  const { before, after } = await changeCues(change, new Date())
  const last: LastChange = { said, before: JSON.stringify(before), after: JSON.stringify(after) }
  await browser.storage.local.set({ [LAST_CHANGE_KEY]: last })
  await askBackground('cues.changed', undefined)
}

/** Puts back what was there before the last change, byte for byte. */
export async function undoChange({ before }: LastChange): Promise<void> {
  await replaceCues(JSON.parse(before) as OwnCue[])
  await browser.storage.local.remove(LAST_CHANGE_KEY)
  await askBackground('cues.changed', undefined)
}

/** The last change, as long as nothing else has changed the cues since. */
export function useLastChange(): LastChange | null {
  const [last, setLast] = useState<LastChange | null>(null)
  const cues = useLive(() => listCues(), [])
  useEffect(() => {
    const look = async () => {
      const { [LAST_CHANGE_KEY]: kept } = await browser.storage.local.get(LAST_CHANGE_KEY)
      setLast((kept as LastChange | undefined) ?? null)
    }
    const onChanged = (changes: Record<string, unknown>) => {
      if (LAST_CHANGE_KEY in changes) void look()
    }
    void look()
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])
  const stands = last && cues.value && JSON.stringify(cues.value) === last.after
  return stands ? last : null
}
