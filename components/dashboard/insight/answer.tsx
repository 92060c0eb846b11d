/** What an insight gives, once it is there; until then how far it is, or what went wrong. */
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Stopped } from '../../../lib/collection/at-leisure.ts'
import { formatShare } from '../../../lib/locale.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import type { Insight } from '../desk.tsx'

interface Props<T> {
  live: Insight<T>
  children: (value: T) => ComponentChildren
}

export function Answer<T>({ live: { value, error, share, stop, again }, children }: Props<T>) {
  if (error instanceof Stopped)
    return (
      <p class="counting">
        {i18n.t('insight.stopped')}{' '}
        <button type="button" class="button" onClick={again}>
          {i18n.t('insight.again')}
        </button>
      </p>
    )
  if (error)
    return (
      <p class="trouble" role="alert">
        {sentenceOf(error)}
      </p>
    )
  if (value === undefined)
    return (
      <p class="counting">
        <span class="label" role="status">
          {i18n.t('insight.counting')}
        </span>
        {share !== null && (
          <>
            <progress value={share} aria-label={formatShare(share)} />
            <button type="button" class="button plain" onClick={stop}>
              {i18n.t('insight.stop')}
            </button>
          </>
        )}
      </p>
    )
  return <>{children(value)}</>
}
