/** Sets and places: what was collected, where, and from when to when. */
import { PlaceList } from '../sets/place-list.tsx'
import { SetList } from '../sets/set-list.tsx'
import '../sets/sets.css'

export function SetsView() {
  return (
    <>
      <SetList />
      <PlaceList />
    </>
  )
}
