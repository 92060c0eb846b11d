/** What an insight gives, once it is there; until then how far it is, or what went wrong. */
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Stopped } from '../../../lib/collection/at-leisure.ts'
import type { InsightName, OptionsOf, ResultOf } from '../../../lib/collection/insights.ts'
import type { Listed, Slim } from '../../../lib/collection/listed.ts'
import { formatShare } from '../../../lib/locale.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { type Insight, useAnswer, useInsight } from '../desk.tsx'
import { useWish, WishContext } from './wish.ts'

interface Props<T> {
  live: Insight<T>
  children: (value: T) => ComponentChildren
}

export function Answer<T>({ live: { value, error, wish, share, stop, again }, children }: Props<T>) {
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
  return <WishContext.Provider value={wish}>{children(value)}</WishContext.Provider>
}

interface ToldProps<N extends InsightName> {
  name: N
  options: OptionsOf<N>
  children: (value: Slim<ResultOf<N>>) => ComponentChildren
}

/** An insight over the selection. A part of its own, so that how far it is draws nothing else again. */
export function Told<N extends InsightName>({ name, options, children }: ToldProps<N>) {
  return <Answer live={useInsight(name, options)}>{children}</Answer>
}

interface PartProps<T> {
  list: Listed
  /** So many from its beginning. */
  to: number
  children: (part: Slim<T>[]) => ComponentChildren
}

/** The beginning of a long list of the insight around it. */
export function Part<T>({ list, to, children }: PartProps<T>) {
  const of = useWish()
  const { value, error } = useAnswer(
    (asked) => asked.ask('part', { of, path: list.path, from: 0, to }) as Promise<Slim<T>[]>,
    [JSON.stringify(of), list.path, to],
  )
  if (error) return <p class="trouble">{sentenceOf(error)}</p>
  return <>{value ? children(value) : <p class="counting label">{i18n.t('insight.counting')}</p>}</>
}
