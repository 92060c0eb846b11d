/** The views of the dashboard, in the order of its navigation. A view is one file here and one line in this list. */
import type { ComponentType } from 'preact'
import { i18n } from '#i18n'
import { ReviewsView } from './reviews.tsx'
import { SetsView } from './sets.tsx'

/** One view. It stands inside the desk: `useSelection` and `useInsight` work in it. */
export interface View {
  /** Its name in the address. */
  id: string
  title: () => string
  /** Under which head it stands in the navigation. */
  group: 'collection' | 'insight'
  /** Whether the filter applies to it. */
  filtered: boolean
  component: ComponentType
}

export const VIEWS: readonly View[] = [
  {
    id: 'reviews',
    title: () => i18n.t('dash.view.reviews'),
    group: 'collection',
    filtered: true,
    component: ReviewsView,
  },
  {
    id: 'sets',
    title: () => i18n.t('dash.view.sets'),
    group: 'collection',
    filtered: false,
    component: SetsView,
  },
]
