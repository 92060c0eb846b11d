/** The options: what was taught, which hosts are allowed, and what is known. */
import { i18n } from '#i18n'
import { formatList } from '../../lib/locale.ts'
import { knownSites } from '../site-name.ts'
import { AllowedHosts } from './allowed-hosts.tsx'
import { AuthorName } from './author-name.tsx'
import { Section } from './section.tsx'
import { TaughtReaders } from './taught-readers.tsx'
import '../tokens.css'
import '../controls.css'
import './settings.css'

export function Settings() {
  return (
    <main class="settings">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <a href="/dashboard.html">{i18n.t('dash.open')}</a>
      </header>
      <TaughtReaders />
      <AllowedHosts />
      <AuthorName />
      <Section title={i18n.t('options.sites')} hint={i18n.t('options.sitesHint')}>
        <p>{formatList(knownSites())}.</p>
      </Section>
    </main>
  )
}
