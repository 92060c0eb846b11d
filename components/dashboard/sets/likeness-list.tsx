/** Places that could be one business: the user says yes or no, once. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ALL } from '../../../lib/collection/filter.ts'
import type { Likeness } from '../../../lib/collection/same-business.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { joinPlaces } from '../../../lib/store/businesses.ts'
import { attempt } from '../../notices.tsx'
import { keepApart, keptApart } from '../../remembered.ts'
import { siteName } from '../../site-name.ts'
import { useInsight } from '../desk.tsx'

/** So many are asked at a time. */
const MOST = 3

export function LikenessList() {
  const found = useInsight('likenesses', null, ALL)
  const [apart, setApart] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => void keptApart().then(setApart), [])
  if (!apart) return null
  const asked = (found.value ?? []).filter((pair) => !apart.has(keyOf(pair)))
  if (asked.length === 0) return null

  const join = ({ a, b }: Likeness) =>
    attempt(async () => {
      const { undo } = await joinPlaces([a.id, b.id], a.name, new Date())
      return { text: i18n.t('dash.places.joined', [formatNumber(2), a.name]), undo }
    })
  const leave = async (pair: Likeness) => setApart(await keepApart(keyOf(pair)))
  return (
    <ul class="likenesses" aria-label={i18n.t('dash.places.alike')}>
      {asked.slice(0, MOST).map((pair) => (
        <li key={keyOf(pair)}>
          <span>
            {i18n.t('dash.places.same')} <PlaceName of={pair.a} /> · <PlaceName of={pair.b} />
          </span>
          <button type="button" class="button" onClick={() => void join(pair)}>
            {i18n.t('dash.places.join')}
          </button>
          <button type="button" class="button plain" onClick={() => void leave(pair)}>
            {i18n.t('dash.places.notSame')}
          </button>
        </li>
      ))}
    </ul>
  )
}

function PlaceName({ of: { name, site, address } }: { of: Likeness['a'] }) {
  return (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      <span class="label">
        {siteName(site)}
        {address && `, ${address}`}
      </span>
    </>
  )
}

function keyOf({ a, b }: Likeness): string {
  return [a.id, b.id].sort().join('\n')
}
