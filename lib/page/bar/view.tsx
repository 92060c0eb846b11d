/** What stands in the bar: the ladder of the page, its complaints, and what can be done with all of it. */
import { i18n } from '#i18n'
import { formatNumber } from '../../locale.ts'
import { LEVELS, type LevelId } from '../../model/ladder.ts'
import type { LoadState } from '../../model/loading.ts'
import { LAYERS, type Layer, type Layers } from '../../page-choices.ts'
import { LevelChip } from '../level-chip.tsx'
import { levelName } from '../sentences.ts'
import { PAGE_KEYS } from './page-keys.ts'

/** What the bar tells. */
export interface BarState {
  /** How many reviews are on each level, the user's own before the program's; by level. */
  counts: readonly number[]
  complaints: number
  loading: LoadState | null
  /** What was done last, and whether it can be undone. */
  said: { text: string; undo: boolean } | null
  busy: boolean
  layers: Layers
  open: 'layers' | 'keys' | null
  /** The user has closed the bar a moment ago. */
  closed: boolean
  /** There is no bar: only what was said last stands in its place. */
  passing: boolean
}

export interface BarActs {
  onHandle(event: PointerEvent): void
  onNext(): void
  onLoad(): void
  onStop(): void
  onCollect(): void
  onUndo(): void
  onLayers(change: Partial<Layers>): void
  onOpen(what: BarState['open']): void
  onClose(): void
  onReopen(): void
}

export function BarView(props: BarState & BarActs) {
  if (props.closed)
    return (
      <div class="line" role="status">
        <span>{i18n.t('bar.closed')}</span>
        <Act name="reopen" label={i18n.t('bar.undo')} onClick={props.onReopen} />
      </div>
    )
  if (props.passing) return <Said {...props} />
  const { counts, complaints, open, onOpen } = props
  const all = counts.reduce((sum, count) => sum + count, 0)
  return (
    <>
      <div class="line">
        <button
          type="button"
          class="handle"
          data-act="move"
          title={i18n.t('bar.moveHint')}
          aria-label={i18n.t('bar.move')}
          onPointerDown={props.onHandle}
        >
          <svg viewBox="0 0 9 13" aria-hidden="true">
            <path d="M1 1h2v2H1zm5 0h2v2H6zM1 5h2v2H1zm5 0h2v2H6zM1 9h2v2H1zm5 0h2v2H6z" />
          </svg>
          Trede
        </button>
        <ul class="ladder" aria-label={i18n.t('bar.ladder', [formatNumber(all)])}>
          {LEVELS.slice(1).map(({ id }) => (
            <Rung key={id} level={id} count={counts[id] ?? 0} />
          ))}
        </ul>
        <span class="end">
          <button
            type="button"
            class="plain square"
            data-act="keys"
            aria-expanded={open === 'keys'}
            aria-label={i18n.t('bar.keys')}
            title={i18n.t('bar.keys')}
            onClick={() => onOpen(open === 'keys' ? null : 'keys')}
          >
            ?
          </button>
          <button
            type="button"
            class="plain square"
            data-act="close"
            aria-label={i18n.t('bar.close')}
            title={i18n.t('bar.close')}
            onClick={(event) => event.isTrusted && props.onClose()}
          >
            ×
          </button>
        </span>
      </div>
      <div class="line">
        <span class="count">{i18n.t('bar.complaints', complaints, [formatNumber(complaints)])}</span>
        <Act name="next" label={i18n.t('bar.next')} disabled={complaints === 0} onClick={props.onNext} />
        <Load {...props} />
        <Act
          name="collect"
          label={i18n.t('bar.collect', [formatNumber(all)])}
          disabled={props.busy || all === 0}
          onClick={props.onCollect}
        />
        <button
          type="button"
          data-act="layers"
          aria-expanded={open === 'layers'}
          onClick={() => onOpen(open === 'layers' ? null : 'layers')}
        >
          {i18n.t('layer.title')}
        </button>
      </div>
      {open === 'layers' && <LayerChoice {...props} />}
      {open === 'keys' && <Keys />}
      <Said {...props} />
    </>
  )
}

function Rung({ level, count }: { level: LevelId; count: number }) {
  const name = levelName(level)
  return (
    <li class={count === 0 ? 'none' : ''} title={name} data-level={level}>
      <span class="rung" role="img" aria-label={`${name}: ${formatNumber(count)}`}>
        <LevelChip level={level} />
        {formatNumber(count)}
      </span>
    </li>
  )
}

interface ActProps {
  name: string
  label: string
  disabled?: boolean
  onClick(): void
}

// A page can press our buttons by itself where it finds them; only the user's own clicks count.
function Act({ name, label, disabled = false, onClick }: ActProps) {
  return (
    <button
      type="button"
      data-act={name}
      disabled={disabled}
      onClick={(event) => event.isTrusted && onClick()}
    >
      {label}
    </button>
  )
}

function Load({ loading, onLoad, onStop }: BarState & BarActs) {
  if (loading?.end !== null) return <Act name="load" label={i18n.t('load.button')} onClick={onLoad} />
  const far =
    loading.of === null
      ? i18n.t('load.progress', [formatNumber(loading.loaded)])
      : i18n.t('load.progressOf', [formatNumber(loading.loaded), formatNumber(loading.of)])
  return (
    <>
      <span>{far}</span>
      <Act name="stop" label={i18n.t('load.stop')} onClick={onStop} />
    </>
  )
}

const NAMES = {
  complaints: 'layer.complaints',
  praise: 'layer.praise',
  themes: 'layer.themes',
  mine: 'layer.mine',
} as const satisfies Record<Layer, string>

function LayerChoice({ layers, onLayers }: BarState & BarActs) {
  const none = LAYERS.every((layer) => !layers[layer])
  return (
    <div class="more">
      <fieldset>
        <legend>{i18n.t('layer.shown')}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              name={layer}
              checked={layers[layer]}
              onChange={({ currentTarget }) => onLayers({ [layer]: currentTarget.checked })}
            />
            {i18n.t(NAMES[layer])}
          </label>
        ))}
        <Act name="none" label={i18n.t('layer.none')} disabled={none} onClick={() => onLayers(NONE)} />
      </fieldset>
    </div>
  )
}

const NONE: Layers = { complaints: false, praise: false, themes: false, mine: false }

function Keys() {
  return (
    <div class="more">
      <p class="soft">{i18n.t('bar.keysWhere')}</p>
      <dl>
        {PAGE_KEYS.map(({ keys, about }) => (
          <div key={keys}>
            <dt>{i18n.t(about)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Said({ said, onUndo }: BarState & BarActs) {
  return (
    <div class="line" role="status">
      {said && <span class="soft">{said.text}</span>}
      {said?.undo && <Act name="undo" label={i18n.t('collect.undo')} onClick={onUndo} />}
    </div>
  )
}
