/** Splits a set: the places that are chosen go into a new one. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ALL, withValues } from '../../../lib/collection/filter.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { splitSet } from '../../../lib/store/arrange.ts'
import type { CountedSet } from '../../../lib/store/sets.ts'
import { NameForm } from '../../name-form.tsx'
import { attempt } from '../../notices.tsx'
import { siteName } from '../../site-name.ts'
import { useDesk, useInsight } from '../desk.tsx'

export function SplitForm({ set, onLeave }: { set: CountedSet; onLeave: () => void }) {
  const { asked } = useDesk()
  const filter = withValues(ALL, 'set', [set.id])
  const places = useInsight('places', null, filter)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const split = (name: string) =>
    attempt(async () => {
      const wanted = withValues(filter, 'place', [...chosen])
      const ids = await asked.ask('ids', { filter: wanted, sort: 'collected' })
      const { result, undo } = await splitSet(set.id, ids, name, new Date())
      return {
        text: i18n.t('dash.sets.splitDone', ids.length, [formatNumber(ids.length), result.name]),
        undo,
      }
    })
  return (
    <fieldset class="split">
      <legend>{i18n.t('dash.sets.splitWhich')}</legend>
      {places.value?.map(({ place, count }) => (
        <label key={place.id} class="facet-value">
          <input type="checkbox" checked={chosen.has(place.id)} onChange={() => toggle(place.id)} />
          <span>
            <bdi>{place.name}</bdi> <span class="label">{siteName(place.site)}</span>
          </span>
          <span class="number">{formatNumber(count)}</span>
        </label>
      ))}
      {chosen.size > 0 && (
        <NameForm
          label={i18n.t('collect.newSetName')}
          name={places.value?.find(({ place }) => chosen.has(place.id))?.place.name ?? ''}
          action={i18n.t('dash.places.split')}
          onName={split}
          onLeave={onLeave}
        />
      )}
      {chosen.size === 0 && (
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('dash.leave')}
        </button>
      )}
    </fieldset>
  )
}
