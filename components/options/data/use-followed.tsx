/** Work in the settings that can take its time: how far it is, a way to stop it, and what came of it. */
import type { ComponentChild } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Watch } from '../../../lib/privacy/portions.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'

/** One piece of work after another. */
export interface Followed {
  busy: boolean
  /** `work` resolves to what is said then, `stopped` is said where the user ends it; `follow` counts up to `of`. */
  run(stopped: string, work: (follow: (of: number) => Required<Watch>) => Promise<string>): Promise<void>
  /** Bar, stop and what came of it, to be put below the controls. */
  line: ComponentChild
}

export function useFollowed(): Followed {
  const [share, setShare] = useState<number | null>(null)
  const [said, setSaid] = useState({ text: '', isTrouble: false })
  const control = useRef<AbortController | null>(null)

  const run: Followed['run'] = async (stopped, work) => {
    const mine = new AbortController()
    control.current = mine
    const { signal } = mine
    setShare(0)
    setSaid({ text: '', isTrouble: false })
    try {
      const follow = (of: number) => ({
        signal,
        onProgress: (done: number) => setShare(Math.min(1, done / Math.max(1, of))),
      })
      setSaid({ text: await work(follow), isTrouble: false })
    } catch (error) {
      setSaid(
        signal.aborted ? { text: stopped, isTrouble: false } : { text: sentenceOf(error), isTrouble: true },
      )
    } finally {
      setShare(null)
    }
  }
  const line = (
    <p class="line">
      {share !== null && (
        <span class="line late">
          <progress value={share} aria-label={i18n.t('data.busy')} />
          <button type="button" class="button plain" onClick={() => control.current?.abort()}>
            {i18n.t('data.stop')}
          </button>
        </span>
      )}
      <span role="status" class={said.isTrouble ? 'said trouble' : ''}>
        {said.text}
      </span>
    </p>
  )
  return { busy: share !== null, run, line }
}
