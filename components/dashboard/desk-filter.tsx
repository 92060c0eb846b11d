/** The filter of the dashboard, which stands in the address and narrows every view. */
import type { FacetId } from '../../lib/collection/filter.ts'
import { FilterPanel } from '../filter/filter-panel.tsx'
import { useSelection } from './desk.tsx'

const FIRST: readonly FacetId[] = ['set', 'business']
const MORE: readonly FacetId[] = [
  'level',
  'own',
  'theme',
  'driver',
  'signal',
  'role',
  'site',
  'rating',
  'lang',
  'tag',
  'annotated',
  'marked',
]

export function DeskFilter() {
  const { value, filter, setFilter } = useSelection()
  return <FilterPanel filter={filter} found={value} first={FIRST} more={MORE} onChange={setFilter} />
}
