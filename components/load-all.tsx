/** Loads the rest of the reviews that the user has opened: start, how far it is, stop, how it ended. */
import { useEffect, useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type LoadChoice, loadChoice, rememberLoadChoice } from '../lib/load-choice.ts'
import { formatNumber } from '../lib/locale.ts'
import { askPage } from '../lib/messages.ts'
import type { LoadState } from '../lib/model/loading.ts'
import { sentenceOf } from '../lib/store/sentence.ts'
import type { TargetSet } from './target-set.ts'
import './load-all.css'

interface Props {
  tabId: number
  /** As the page said last. */
  loading: LoadState | null
  /** Where reviews go that are collected while loading. */
  target: TargetSet
  /** The page was told to do something. */
  onChange(): void
}

/** Milliseconds between two questions to the page while it loads. */
const STEP = 500
const MOST = 10_000

export function LoadAll({ tabId, loading, target, onChange }: Props) {
  const ids = { limit: useId(), collect: useId() }
  const [choice, setChoice] = useState<LoadChoice | null>(null)
  const [state, setState] = useState(loading)
  const [trouble, setTrouble] = useState<string | null>(null)
  // Drawing anew would put the last choice over what is being typed.
  const [typed, setTyped] = useState<string | null>(null)

  useEffect(() => void loadChoice().then(setChoice), [])
  useEffect(() => setState(loading), [loading])
  const goesOn = state !== null && state.end === null
  useEffect(() => {
    if (!goesOn) return
    const timer = setInterval(() => {
      // A page that is gone answers no more; what follows the page says so in its place.
      void askPage(tabId, 'load.state', undefined).then(setState, () => setState(null))
    }, STEP)
    return () => {
      clearInterval(timer)
      onChange()
    }
  }, [goesOn, tabId])

  if (!choice) return null
  const choose = (change: Partial<LoadChoice>) => {
    const next = { ...choice, ...change }
    setChoice(next)
    void rememberLoadChoice(next)
  }
  const attempt = async (work: () => Promise<LoadState | null>) => {
    setTrouble(null)
    try {
      setState(await work())
    } catch (error) {
      setTrouble(sentenceOf(error))
    }
  }
  const { limit, pace } = choice
  const onStart = () =>
    attempt(async () => {
      const setId = choice.collect ? await target.prepare() : null
      return askPage(tabId, 'load.start', { limit, pace, setId })
    })
  const onStop = () => attempt(() => askPage(tabId, 'load.stop', undefined))

  return (
    <div class="load-all">
      {goesOn ? (
        <div class="line">
          <span class="far">{progressOf(state)}</span>
          <button type="button" class="button" onClick={onStop}>
            {i18n.t('load.stop')}
          </button>
          <progress max={state.of ?? undefined} value={state.of === null ? undefined : state.loaded}>
            {progressOf(state)}
          </progress>
        </div>
      ) : (
        <>
          <div class="line">
            <button
              type="button"
              class="button"
              disabled={choice.collect && !target.ready}
              title={i18n.t('load.why')}
              onClick={onStart}
            >
              {i18n.t('load.button')}
            </button>
            <label class="label" for={ids.limit}>
              {i18n.t('load.upTo')}
            </label>
            <input
              id={ids.limit}
              class="field limit"
              type="number"
              min={1}
              max={MOST}
              step={1}
              value={typed ?? limit}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              onChange={({ currentTarget }) => {
                const wanted = Math.min(Math.max(Math.round(Number(currentTarget.value)) || limit, 1), MOST)
                currentTarget.value = String(wanted)
                setTyped(null)
                choose({ limit: wanted })
              }}
            />
            <span class="label">{i18n.t('load.reviews')}</span>
          </div>
          <label class="label tick" for={ids.collect}>
            <input
              id={ids.collect}
              type="checkbox"
              checked={choice.collect}
              onChange={({ currentTarget }) => choose({ collect: currentTarget.checked })}
            />
            {i18n.t('load.collect')}
          </label>
        </>
      )}
      <p role="status">{state?.end ? outcomeOf(state) : ''}</p>
      {trouble && <p class="trouble">{trouble}</p>}
    </div>
  )
}

/** "120 of 340 loaded", with what was collected. */
function progressOf(state: LoadState): string {
  const { of } = state
  const far =
    of === null
      ? i18n.t('load.progress', [formatNumber(state.loaded)])
      : i18n.t('load.progressOf', [formatNumber(state.loaded), formatNumber(of)])
  return state.setId === null ? far : `${far} · ${addedOf(state)}`
}

/** Why it ended, how many there are, and how many of them are new in the set. */
export function outcomeOf(state: LoadState): string {
  const count = formatNumber(state.loaded)
  const why = {
    end: () => i18n.t('load.ended', [count]),
    limit: () => i18n.t('load.limit', [count]),
    stopped: () => i18n.t('load.stopped', [count]),
    hidden: () => i18n.t('load.hidden', [count]),
    navigated: () => i18n.t('load.navigated', [count]),
    failed: () => i18n.t('load.failed', [count, state.trouble ?? '']),
  }[state.end ?? 'stopped']()
  return state.setId === null ? why : `${why} ${addedOf(state)}.`
}

function addedOf({ added }: LoadState): string {
  return i18n.t('load.added', [formatNumber(added)])
}
