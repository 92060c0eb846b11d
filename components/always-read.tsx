/** Lets the user allow Trede on a host for good. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { askForHost, isAllowed } from '../lib/access.ts'

/** `pattern` is a match pattern for one host, as `hostPattern` gives it. */
export function AlwaysRead({ pattern }: { pattern: string }) {
  const host = pattern.replace(/^\*:\/\/|\/\*$/g, '')
  const [answer, setAnswer] = useState<'unknown' | 'open' | 'allowed' | 'granted' | 'refused'>('unknown')

  useEffect(() => {
    void isAllowed(pattern).then((allowed) => setAnswer(allowed ? 'allowed' : 'open'))
  }, [pattern])

  if (answer === 'unknown' || answer === 'allowed') return null
  if (answer === 'granted') return <p role="status">{i18n.t('message.alwaysDone', [host])}</p>
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={async () => setAnswer((await askForHost(pattern)) ? 'granted' : 'refused')}
      >
        {i18n.t('message.always', [host])}
      </button>
      <p>{answer === 'refused' ? i18n.t('message.alwaysRefused') : i18n.t('message.alwaysWhy')}</p>
    </>
  )
}
