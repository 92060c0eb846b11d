/** A review in a list, with the box that picks it. */
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import './bulk.css'

interface Props {
  author: string | null
  picked: boolean
  /** The one review of the list that Tab goes to. */
  current: boolean
  /** `range`: all from the one that was picked before. */
  onPick: (range: boolean) => void
  children: ComponentChildren
}

export function PickRow({ author, picked, current, onPick, children }: Props) {
  return (
    <div class={picked ? 'picking picked' : 'picking'}>
      <input
        type="checkbox"
        tabIndex={current ? 0 : -1}
        checked={picked}
        aria-label={i18n.t('dash.sets.pickOne', [author ?? i18n.t('workspace.anonymous')])}
        onClick={(event) => onPick(event.shiftKey)}
      />
      <div class="picking-card">{children}</div>
    </div>
  )
}
