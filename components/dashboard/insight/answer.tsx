/** What an insight gives, once it is there; until then how far it is, or what went wrong. */
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import type { Live } from '../../live.ts'

interface Props<T> {
  live: Live<T>
  children: (value: T) => ComponentChildren
}

export function Answer<T>({ live: { value, error }, children }: Props<T>) {
  if (error)
    return (
      <p class="trouble" role="alert">
        {sentenceOf(error)}
      </p>
    )
  if (value === undefined)
    return (
      <p class="label" role="status">
        {i18n.t('insight.counting')}
      </p>
    )
  return <>{children(value)}</>
}
