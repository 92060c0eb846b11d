/** Sets and places: what was collected, where, and from when to when. */
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { listSets } from '../../../lib/store/sets.ts'
import { useLive } from '../../live.ts'
import { useInsight } from '../desk.tsx'

export function SetsView() {
  const sets = useLive(() => listSets(), [])
  const places = useInsight('places', null)
  return (
    <>
      <ul>
        {sets.value?.map(({ id, name, count }) => (
          <li key={id}>
            <bdi>{name}</bdi> {formatNumber(count)}
          </li>
        ))}
      </ul>
      <h2>{i18n.t('dash.places.title')}</h2>
      <ul>
        {places.value?.map(({ place, count }) => (
          <li key={place.id}>
            <bdi>{place.name}</bdi> {formatNumber(count)}
          </li>
        ))}
      </ul>
    </>
  )
}
