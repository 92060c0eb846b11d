/** What is stored on this computer, how much room it takes, and whether the browser may throw it away. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatBytes, formatNumber } from '../../../lib/locale.ts'
import { trede } from '../../../lib/store/db.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { useLive } from '../../live.ts'
import { Section } from '../section.tsx'

/** From this share of the quota on, the user is told what to do. */
const TIGHT = 0.8

export function StoredPart() {
  const counts = useLive(async () => {
    const tables = [trede.reviews, trede.places, trede.sets, trede.annotations, trede.marks] as const
    const [reviews, places, sets, annotations, marks] = await Promise.all(
      tables.map((table) => table.count()),
    )
    return { reviews, places, sets, annotations, marks }
  }, [])
  const room = useRoom(counts.value)
  const shown = counts.value && Object.entries(counts.value)
  return (
    <Section title={i18n.t('data.title')} hint={i18n.t('data.storedHint')} anchor="data">
      {counts.error && (
        <p class="said trouble" role="alert">
          {sentenceOf(counts.error)}
        </p>
      )}
      <dl class="stored">
        {shown?.map(([table, count]) => (
          <div key={table}>
            <dt>{i18n.t(`data.table.${table as keyof NonNullable<typeof counts.value>}`)}</dt>
            <dd>{formatNumber(count ?? 0)}</dd>
          </div>
        ))}
        {room && (
          <div>
            <dt>{i18n.t('data.room')}</dt>
            <dd>{i18n.t('data.roomOf', [formatBytes(room.used), formatBytes(room.quota)])}</dd>
          </div>
        )}
      </dl>
      {room && room.used > TIGHT * room.quota && (
        <p class="said trouble" role="alert">
          {i18n.t('data.tight')}
        </p>
      )}
      <Persistence />
    </Section>
  )
}

interface Room {
  used: number
  quota: number
}

function useRoom(again: unknown): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    void navigator.storage
      .estimate()
      .then(({ usage = 0, quota = 0 }) => setRoom({ used: usage, quota }))
      // Some browsers do not tell; then nothing is said.
      .catch((error: unknown) => console.debug('Trede: the room is not known', error))
  }, [again])
  return room
}

function Persistence() {
  const [kept, setKept] = useState<boolean | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => void navigator.storage.persisted().then(setKept), [])
  const ask = async () => {
    const granted = await navigator.storage.persist()
    setKept(granted)
    setRefused(!granted)
  }
  if (kept === null) return null
  if (kept) return <p>{i18n.t('data.persisted')}</p>
  return (
    <p>
      {i18n.t('data.notPersisted')}{' '}
      <button type="button" class="button" onClick={() => void ask()}>
        {i18n.t('data.persist')}
      </button>{' '}
      <span role="status">{refused && i18n.t('data.persistRefused')}</span>
    </p>
  )
}
