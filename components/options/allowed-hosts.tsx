/** Hosts that the user allowed beyond the known sites, each with a way back. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { allowedOrigins, takeBack } from '../../lib/access.ts'
import { Section } from './section.tsx'

export function AllowedHosts() {
  const [origins, setOrigins] = useState<readonly string[] | null>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const look = () => void allowedOrigins().then(setOrigins)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])

  const onTakeBack = async (origin: string) => {
    const gone = await takeBack(origin).catch(() => false)
    setSaid(gone ? i18n.t('options.takenBack', [hostIn(origin)]) : i18n.t('options.cannotTakeBack'))
  }
  return (
    <Section title={i18n.t('options.hosts')} hint={i18n.t('options.hostsHint')} anchor="hosts">
      {origins?.length === 0 && <p>{i18n.t('options.hostsNone')}</p>}
      <ul class="rows">
        {origins?.map((origin) => (
          <li key={origin} class="row">
            <span class="name">{hostIn(origin)}</span>
            <button
              type="button"
              class="button"
              aria-label={i18n.t('options.takeBackLabel', [hostIn(origin)])}
              onClick={() => void onTakeBack(origin)}
            >
              {i18n.t('options.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="said">
        {said}
      </p>
    </Section>
  )
}

function hostIn(origin: string): string {
  const host = origin.replace(/^[^:]+:\/\/|\/.*$/g, '')
  return host === '*' || host === '' ? i18n.t('options.allHosts') : host
}
