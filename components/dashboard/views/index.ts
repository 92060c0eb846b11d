/** The views of the dashboard, in the order of its navigation. A view is one file here and one line in this list. */
import type { ComponentType } from 'preact'
import { i18n } from '#i18n'
import { ActsView } from './acts.tsx'
import { ChancesView } from './chances.tsx'
import { ComplaintsView } from './complaints.tsx'
import { DriversView } from './drivers.tsx'
import { EmptyWordsView } from './empty-words.tsx'
import { ImportView } from './import.tsx'
import { LadderView } from './ladder.tsx'
import { MouthView } from './mouth.tsx'
import { OpinionView } from './opinion.tsx'
import { ReportView } from './report.tsx'
import { ReviewsView } from './reviews.tsx'
import { SetsView } from './sets.tsx'
import { StepUpView } from './step-up.tsx'
import { TimeView } from './time.tsx'

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
  {
    id: 'import',
    title: () => i18n.t('import.view'),
    group: 'collection',
    filtered: false,
    component: ImportView,
  },
  {
    id: 'opinion',
    title: () => i18n.t('opinion.view'),
    group: 'collection',
    filtered: false,
    component: OpinionView,
  },
  {
    id: 'ladder',
    title: () => i18n.t('insight.view.ladder'),
    group: 'insight',
    filtered: true,
    component: LadderView,
  },
  {
    id: 'drivers',
    title: () => i18n.t('insight.view.drivers'),
    group: 'insight',
    filtered: true,
    component: DriversView,
  },
  {
    id: 'complaints',
    title: () => i18n.t('insight.view.complaints'),
    group: 'insight',
    filtered: true,
    component: ComplaintsView,
  },
  {
    id: 'step-up',
    title: () => i18n.t('insight.view.step'),
    group: 'insight',
    filtered: true,
    component: StepUpView,
  },
  {
    id: 'chances',
    title: () => i18n.t('insight.view.chances'),
    group: 'insight',
    filtered: true,
    component: ChancesView,
  },
  {
    id: 'acts',
    title: () => i18n.t('insight.view.acts'),
    group: 'insight',
    filtered: true,
    component: ActsView,
  },
  {
    id: 'mouth',
    title: () => i18n.t('insight.view.mouth'),
    group: 'insight',
    filtered: true,
    component: MouthView,
  },
  {
    id: 'time',
    title: () => i18n.t('insight.view.time'),
    group: 'insight',
    filtered: true,
    component: TimeView,
  },
  {
    id: 'empty',
    title: () => i18n.t('insight.view.empty'),
    group: 'insight',
    filtered: true,
    component: EmptyWordsView,
  },
  {
    id: 'report',
    title: () => i18n.t('insight.view.report'),
    group: 'insight',
    filtered: true,
    component: ReportView,
  },
]
