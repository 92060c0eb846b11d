/** The views as links. The filter goes along, so that every view is about the same reviews. */
import { i18n } from '#i18n'
import type { Filter } from '../../lib/collection/filter.ts'
import { hrefOf } from './route.ts'
import { VIEWS } from './views/index.ts'

interface Props {
  /** Id of the view that is shown. */
  current: string
  filter: Filter
}

export function Navigation({ current, filter }: Props) {
  const group = (name: (typeof VIEWS)[number]['group'], title: string) => {
    const views = VIEWS.filter((view) => view.group === name)
    return (
      views.length > 0 && (
        <>
          <h2 id={`dash-nav-${name}`}>{title}</h2>
          <ul aria-labelledby={`dash-nav-${name}`}>
            {views.map(({ id, title: titleOf }) => (
              <li key={id}>
                <a href={hrefOf({ view: id, filter })} aria-current={id === current ? 'page' : undefined}>
                  {titleOf()}
                </a>
              </li>
            ))}
          </ul>
        </>
      )
    )
  }
  return (
    <nav class="dash-nav" aria-label={i18n.t('dash.navigation')}>
      {group('collection', i18n.t('dash.group.collection'))}
      {group('insight', i18n.t('dash.group.insight'))}
    </nav>
  )
}
