/** The places: joined as one business, named, and taken as own or competitor. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ALL, withValues } from '../../../lib/collection/filter.ts'
import type { PlaceCount } from '../../../lib/collection/places-in.ts'
import { formatNumber } from '../../../lib/locale.ts'
import type { Business, BusinessRole } from '../../../lib/model/business.ts'
import { giveRole, joinPlaces, nameBusiness, splitPlaces } from '../../../lib/store/businesses.ts'
import { NameForm } from '../../name-form.tsx'
import { attempt } from '../../notices.tsx'
import { siteName } from '../../site-name.ts'
import { useInsight } from '../desk.tsx'
import { hrefOf } from '../route.ts'
import { LikenessList } from './likeness-list.tsx'
import { spellOf } from './spell.ts'

/** A business, or a place that belongs to none. */
interface Group {
  key: string
  name: string
  business: Business | null
  places: PlaceCount[]
}

/** Rows drawn at first, and how many more at each wish. */
const PORTION = 100

export function PlaceList() {
  const counts = useInsight('places', null, ALL)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [joining, setJoining] = useState(false)
  const [drawn, setDrawn] = useState(PORTION)
  const groups = groupsOf(counts.value ?? [])
  const chosen = groups.filter(({ key }) => picked.has(key))
  const pick = (key: string) => {
    const next = new Set(picked)
    if (!next.delete(key)) next.add(key)
    setPicked(next)
  }
  const join = (name: string) =>
    attempt(async () => {
      const ids = chosen.flatMap(({ places }) => places.map(({ place }) => place.id))
      const { undo } = await joinPlaces(ids, name, new Date())
      setPicked(new Set())
      return { text: i18n.t('dash.places.joined', [formatNumber(ids.length), name.trim()]), undo }
    })
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">{i18n.t('dash.places.title')}</h2>
      <p class="label">{i18n.t('dash.places.hint')}</p>
      <LikenessList />
      <table class="dash-table" aria-labelledby="places-title">
        <thead>
          <tr>
            <th class="pick">
              <span class="out-of-sight">{i18n.t('dash.sets.pick')}</span>
            </th>
            <th>{i18n.t('dash.facet.business')}</th>
            <th class="number">{i18n.t('dash.sets.reviews')}</th>
            <th>{i18n.t('dash.sets.period')}</th>
            <th>{i18n.t('dash.facet.role')}</th>
            <th>
              <span class="out-of-sight">{i18n.t('dash.sets.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, drawn).map((group) => (
            <GroupRow
              key={group.key}
              group={group}
              picked={picked.has(group.key)}
              onPick={() => pick(group.key)}
            />
          ))}
        </tbody>
      </table>
      {drawn < groups.length && (
        <button type="button" class="button" onClick={() => setDrawn(drawn + PORTION)}>
          {i18n.t('dash.places.more', [formatNumber(groups.length - drawn)])}
        </button>
      )}
      {chosen.length > 1 &&
        (joining ? (
          <NameForm
            label={i18n.t('dash.places.joinName')}
            name={chosen[0]!.name}
            action={i18n.t('dash.places.join')}
            onName={join}
            onLeave={() => setJoining(false)}
          />
        ) : (
          <p class="dash-actions">
            <button type="button" class="button primary" onClick={() => setJoining(true)}>
              {i18n.t('dash.places.joinThese', [formatNumber(chosen.length)])}
            </button>
          </p>
        ))}
    </section>
  )
}

function GroupRow({ group, picked, onPick }: { group: Group; picked: boolean; onPick: () => void }) {
  const [naming, setNaming] = useState(false)
  const { name, business, places } = group
  const reviews = hrefOf({ view: 'reviews', filter: withValues(ALL, 'business', [group.key]) })
  const count = places.reduce((sum, { count }) => sum + count, 0)
  const first = places[0]!.place
  const ids = places.map(({ place }) => place.id)
  const onRole = (role: BusinessRole | null) =>
    attempt(async () => {
      const { undo } = await giveRole(first.id, role, new Date())
      const text =
        role === null
          ? i18n.t('dash.places.roleNone', [name])
          : i18n.t(role === 'own' ? 'dash.places.roleOwn' : 'dash.places.roleCompetitor', [name])
      return { text, undo }
    })
  const onSplit = () =>
    attempt(async () => {
      const { undo } = await splitPlaces(ids, new Date())
      return { text: i18n.t('dash.places.splitDone', [name]), undo }
    })
  return (
    <>
      <tr>
        <td class="pick">
          <input
            type="checkbox"
            checked={picked}
            aria-label={i18n.t('dash.sets.pickOne', [name])}
            onChange={onPick}
          />
        </td>
        <td>
          <a href={reviews} dir="auto">
            {name}
          </a>
          {places.map(({ place }) => (
            <span key={place.id} class="label under-name">
              {places.length > 1 && `${place.name} · `}
              {siteName(place.site)}
              {place.address && ` · ${place.address}`}
            </span>
          ))}
        </td>
        <td class="number">
          <a href={reviews} aria-label={i18n.t('dash.filter.all', count, [formatNumber(count)])}>
            {formatNumber(count)}
          </a>
        </td>
        <td>{spellOf(least(places), most(places))}</td>
        <td>
          <select
            class="field"
            aria-label={i18n.t('dash.places.roleOf', [name])}
            value={business?.role ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void onRole(value === 'own' || value === 'competitor' ? value : null)
            }
          >
            <option value="">–</option>
            <option value="own">{i18n.t('dash.value.own')}</option>
            <option value="competitor">{i18n.t('dash.value.competitor')}</option>
          </select>
        </td>
        <td class="row-actions">
          <button type="button" class="button plain" onClick={() => setNaming(true)}>
            {i18n.t('dash.sets.rename')}
          </button>
          {places.length > 1 && (
            <button type="button" class="button plain" onClick={() => void onSplit()}>
              {i18n.t('dash.places.split')}
            </button>
          )}
        </td>
      </tr>
      {naming && (
        <tr class="under">
          <td />
          <td colSpan={5}>
            <NameForm
              label={i18n.t('dash.sets.newName')}
              name={name}
              action={i18n.t('dash.sets.rename')}
              onName={(wanted) =>
                attempt(async () => {
                  const { undo } = await nameBusiness(first.id, wanted, new Date())
                  return { text: i18n.t('dash.sets.renamed', [wanted.trim()]), undo }
                })
              }
              onLeave={() => setNaming(false)}
            />
          </td>
        </tr>
      )}
    </>
  )
}

/** Places under their businesses, those with most reviews first. */
export function groupsOf(counts: readonly PlaceCount[]): Group[] {
  const groups = new Map<string, Group>()
  for (const count of counts) {
    const { place, business } = count
    const key = business?.id ?? place.id
    const group = groups.get(key) ?? { key, name: business?.name ?? place.name, business, places: [] }
    groups.set(key, group)
    group.places.push(count)
  }
  return [...groups.values()]
}

function least(places: readonly PlaceCount[]): string | null {
  return places.flatMap(({ first }) => first ?? []).sort()[0] ?? null
}

function most(places: readonly PlaceCount[]): string | null {
  return (
    places
      .flatMap(({ last }) => last ?? [])
      .sort()
      .at(-1) ?? null
  )
}
