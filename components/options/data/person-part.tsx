/** A person found by name: what they wrote and where they are named, shown, made a code, or erased. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { erasePerson, type Found, findPerson, unnamePerson } from '../../../lib/privacy/person.ts'
import { trede } from '../../../lib/store/db.ts'
import { Section } from '../section.tsx'
import { Sure } from './sure.tsx'
import { useFollowed } from './use-followed.tsx'

/** What can be done to a person; neither can be undone. */
type Way = 'hide' | 'erase'

export function PersonPart() {
  const [name, setName] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [way, setWay] = useState<Way | null>(null)
  const { busy, run, line } = useFollowed()
  const begin = () => {
    setFound(null)
    setWay(null)
  }
  const find = (event: Event) => {
    event.preventDefault()
    begin()
    void run(i18n.t('data.restoreStopped'), async (follow) => {
      const one = await findPerson(name.trim(), follow(await trede.reviews.count()))
      if (one.wrote.length + one.named.length === 0) return i18n.t('data.personNone')
      setFound(one)
      return ''
    })
  }
  const carryOut = (one: Found, how: Way) => {
    begin()
    void run(i18n.t('data.stoppedPart'), async (follow) => {
      const watch = follow(one.wrote.length + one.named.length)
      if (how === 'hide') await unnamePerson(one, watch)
      else await erasePerson(one, watch)
      return [
        how === 'erase' && one.wrote.length > 0 && counted('data.erased', one.wrote),
        how === 'hide' && counted('data.hidden', [...one.wrote, ...one.named]),
        how === 'erase' && one.named.length > 0 && counted('data.hidden', one.named),
      ]
        .filter(Boolean)
        .join(' ')
    })
  }
  return (
    <Section title={i18n.t('data.person')} hint={i18n.t('data.personHint')} anchor="person">
      <form class="line" onSubmit={find}>
        <label class="grow">
          <span class="out-of-sight">{i18n.t('data.personName')}</span>
          <input
            class="field"
            value={name}
            maxLength={200}
            disabled={busy}
            placeholder={i18n.t('data.personName')}
            onInput={({ currentTarget }) => {
              setName(currentTarget.value)
              begin()
            }}
          />
        </label>
        <button type="submit" class="button" disabled={busy || name.trim() === ''}>
          {i18n.t('data.personFind')}
        </button>
      </form>
      {found && <Result found={found} onWay={setWay} />}
      {found && way && (
        <Sure
          question={questionOf(found, way)}
          onYes={() => carryOut(found, way)}
          onNo={() => setWay(null)}
        />
      )}
      {line}
    </Section>
  )
}

function Result({ found: { name, wrote, named }, onWay }: { found: Found; onWay: (way: Way) => void }) {
  return (
    <>
      <p>
        {wrote.length > 0 && `${counted('data.wrote', wrote)} `}
        {named.length > 0 && `${counted('data.named', named)} `}
        <a href={`/dashboard.html#/reviews?text=${encodeURIComponent(name)}`}>{i18n.t('data.foundSee')}</a>
      </p>
      <p class="line">
        <button type="button" class="button" onClick={() => onWay('hide')}>
          {i18n.t('data.personHide')}
        </button>
        {wrote.length > 0 && (
          <button type="button" class="button" onClick={() => onWay('erase')}>
            {i18n.t('data.personErase')}
          </button>
        )}
      </p>
    </>
  )
}

function questionOf({ wrote, named }: Found, way: Way): string {
  if (way === 'hide') return counted('data.sureHide', [...wrote, ...named])
  const others = named.length > 0 ? counted('data.sureNamed', named) : ''
  return `${counted('data.sureErase', wrote)} ${others}`.trim()
}

type Counted = `data.${'wrote' | 'named' | 'erased' | 'hidden' | 'sureHide' | 'sureErase' | 'sureNamed'}`

function counted(key: Counted, { length }: readonly unknown[]): string {
  return i18n.t(key, length, [formatNumber(length)])
}
