/** One taught reader in the options. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { askForHost, isAllowed } from '../../lib/access.ts'
import { formatDate, formatNumber } from '../../lib/locale.ts'
import type { KeptReader, LastRead } from '../../lib/taught/kept.ts'
import { type Tested, TestResult, testOnTab } from './taught-test.tsx'

interface Props {
  kept: KeptReader
  read: LastRead | null
  onRemove: () => void
  onExport: () => void
}

export function TaughtRow({ kept: { reader, since }, read, onRemove, onExport }: Props) {
  const [allowed, setAllowed] = useState(true)
  const [tested, setTested] = useState<Tested | null>(null)
  const { id } = reader
  const pattern = `*://${id}/*`

  useEffect(() => {
    void isAllowed(pattern).then(setAllowed)
  }, [pattern])

  return (
    <li class="row taught">
      <span class="name">{id}</span>
      <span class="facts">
        <span>{i18n.t('options.since', [dayOf(since)])}</span>
        <span>
          {read
            ? i18n.t('options.lastRead', read.count, [formatNumber(read.count), dayOf(read.at)])
            : i18n.t('options.neverRead')}
        </span>
      </span>
      <span class="actions">
        <button
          type="button"
          class="button"
          aria-label={i18n.t('options.testLabel', [id])}
          onClick={async () => setTested(await testOnTab(reader))}
        >
          {i18n.t('options.test')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={i18n.t('options.exportLabel', [id])}
          onClick={onExport}
        >
          {i18n.t('options.exportOne')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={i18n.t('options.removeLabel', [id])}
          onClick={onRemove}
        >
          {i18n.t('options.remove')}
        </button>
      </span>
      {!allowed && (
        <p class="allow">
          <button
            type="button"
            class="button primary"
            onClick={async () => setAllowed(await askForHost(pattern))}
          >
            {i18n.t('options.allow', [id])}
          </button>
          <span class="label">{i18n.t('options.allowHint')}</span>
        </p>
      )}
      <div role="status">{tested && <TestResult tested={tested} host={id} />}</div>
    </li>
  )
}

function dayOf(moment: string): string {
  return formatDate({ raw: moment, iso: moment.slice(0, 10), precision: 'day' })
}
