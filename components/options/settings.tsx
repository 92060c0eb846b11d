/** The options: own cues, what was taught, which hosts are allowed, the user's data, and what is known. */
import { i18n } from '#i18n'
import { formatList } from '../../lib/locale.ts'
import { PageLook } from '../page-look.tsx'
import { knownSites } from '../site-name.ts'
import { AllowedHosts } from './allowed-hosts.tsx'
import { AuthorName } from './author-name.tsx'
import { CueEditor } from './cues/cue-editor.tsx'
import { Data } from './data/data.tsx'
import { Section } from './section.tsx'
import { TaughtReaders } from './taught-readers.tsx'
import '../tokens.css'
import '../controls.css'
import './settings.css'

/** In the order of the page: what leads there, and what it is called. */
const SECTIONS: readonly [anchor: string, title: () => string][] = [
  ['cues', () => i18n.t('cues.title')],
  ['taught', () => i18n.t('options.taught')],
  ['hosts', () => i18n.t('options.hosts')],
  ['author', () => i18n.t('mark.author')],
  ['data', () => i18n.t('data.title')],
  ['backup', () => i18n.t('data.backup')],
  ['restore', () => i18n.t('data.restore')],
  ['retention', () => i18n.t('data.retention')],
  ['person', () => i18n.t('data.person')],
  ['codes', () => i18n.t('data.codes')],
  ['page', () => i18n.t('layer.section')],
  ['sites', () => i18n.t('options.sites')],
]

export function Settings() {
  return (
    <main class="settings">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <a href="/dashboard.html">{i18n.t('dash.open')}</a>
      </header>
      <nav class="sections" aria-label={i18n.t('options.sections')}>
        {SECTIONS.map(([anchor, title]) => (
          <a key={anchor} href={`#${anchor}`}>
            {title()}
          </a>
        ))}
      </nav>
      <div>
        <CueEditor />
        <TaughtReaders />
        <AllowedHosts />
        <AuthorName />
        <Data />
        <Section title={i18n.t('layer.section')} hint={i18n.t('layer.sectionHint')} anchor="page">
          <PageLook />
        </Section>
        <Section title={i18n.t('options.sites')} hint={i18n.t('options.sitesHint')} anchor="sites">
          <p>{formatList(knownSites())}.</p>
        </Section>
      </div>
    </main>
  )
}
