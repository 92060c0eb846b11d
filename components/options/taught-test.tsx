/** What a taught reader finds on the tab that was in view before the options. */
import { i18n } from '#i18n'
import { startReader } from '../../lib/access.ts'
import { formatDate, formatNumber } from '../../lib/locale.ts'
import { askPage } from '../../lib/messages.ts'
import type { TaughtTest } from '../../lib/protocol.ts'
import { hostMatches } from '../../lib/sites/hosts.ts'
import type { TaughtReader } from '../../lib/sites/taught/reader.ts'
import { findPageTab } from '../page-tab.ts'

export type Tested = { kind: 'elsewhere' } | { kind: 'shut' } | { kind: 'found'; test: TaughtTest }

/** Never rejects: a tab that cannot be read is an answer too. */
export async function testOnTab(reader: TaughtReader): Promise<Tested> {
  const tab = await findPageTab()
  const host = tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : null
  if (!tab || (host !== null && !reader.hosts.some((each) => hostMatches(host, each))))
    return { kind: 'elsewhere' }
  try {
    return { kind: 'found', test: await askPage(tab.id, 'taught.test', reader) }
  } catch {
    // Nobody there yet, or nobody let in.
  }
  try {
    await startReader(tab.id)
    return { kind: 'found', test: await askPage(tab.id, 'taught.test', reader) }
  } catch {
    return host === null ? { kind: 'elsewhere' } : { kind: 'shut' }
  }
}

export function TestResult({ tested, host }: { tested: Tested; host: string }) {
  if (tested.kind === 'elsewhere') return <p>{i18n.t('options.testWrongTab', [host])}</p>
  if (tested.kind === 'shut') return <p>{i18n.t('options.testShut', [host])}</p>
  const { count, first } = tested.test
  if (count === 0) return <p>{i18n.t('options.testNothing')}</p>
  return (
    <>
      <p>{i18n.t('options.testFound', count, [formatNumber(count)])}</p>
      <ul class="first">
        {first.map(({ author, date, rating, text }, i) => (
          <li key={i} dir="auto">
            <span class="label">
              {[
                author,
                date && formatDate(date),
                rating &&
                  i18n.t('workspace.rating', [formatNumber(rating.value), formatNumber(rating.scale)]),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span>{text.length > 160 ? `${text.slice(0, 160)}…` : text}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
