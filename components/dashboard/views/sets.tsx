/** Sets and places: what was collected, where, and from when to when. */
import { i18n } from '#i18n'
import { trede } from '../../../lib/store/db.ts'
import { useLive } from '../../live.ts'
import { SAMPLE_SET } from '../sample.ts'
import { SampleButton } from '../sample-button.tsx'
import { PlaceList } from '../sets/place-list.tsx'
import { SetList } from '../sets/set-list.tsx'
import '../sets/sets.css'

export function SetsView() {
  const sample = useLive(async () => (await trede.sets.get(SAMPLE_SET)) !== undefined, [])
  return (
    <>
      <SetList />
      <PlaceList />
      {sample.value === false && (
        <section class="sample-section">
          <p class="label">{i18n.t('dash.sample.why')}</p>
          <SampleButton />
        </section>
      )}
    </>
  )
}
