/** What was done, with the way back; or why it was not. One line at the foot of the window. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { sentenceOf } from '../lib/store/sentence.ts'
import { takeBack, type Undo } from '../lib/store/undo.ts'
import { Icon } from './icon.tsx'
import { tellOfUndo } from './tell-pages.ts'
import './notices.css'

/** One thing to say. */
export interface Notice {
  text: string
  /** What takes it back, where something does. */
  undo?: Undo
  bad?: boolean
}

/** Milliseconds after which a line that offers no way back goes by itself, before it stands over what is read next. */
const LINGER = 8_000

let show: (notice: Notice | null) => void = () => undefined

/** Says something, in place of what was said before. */
export function notify(notice: Notice): void {
  show(notice)
}

/** Does something and says what came of it; a failure becomes its sentence. Resolves to whether it was done. */
export async function attempt(work: () => Promise<Notice | null>): Promise<boolean> {
  try {
    show(await work())
    return true
  } catch (error) {
    show({ text: sentenceOf(error), bad: true })
    return false
  }
}

/** Where it is said; each window has one. */
export function Notices() {
  const [notice, setNotice] = useState<Notice | null>(null)
  useEffect(() => {
    show = setNotice
    return () => {
      show = () => undefined
    }
  }, [])
  useEffect(() => {
    if (!notice || notice.undo || notice.bad) return undefined
    const timer = setTimeout(() => setNotice((now) => (now === notice ? null : now)), LINGER)
    return () => clearTimeout(timer)
  }, [notice])
  const undo = (way: Undo) =>
    attempt(async () => {
      await takeBack(way)
      void tellOfUndo(way)
      return { text: i18n.t('dash.undone') }
    })
  return (
    <div class="notices" role="status">
      {notice && (
        <div class={notice.bad ? 'notice bad' : 'notice'}>
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" class="button plain" onClick={() => void undo(notice.undo!)}>
              {i18n.t('options.undo')}
            </button>
          )}
          <button
            type="button"
            class="button plain"
            aria-label={i18n.t('dash.dismiss')}
            onClick={() => setNotice(null)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
