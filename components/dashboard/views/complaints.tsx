/** Complaints by what happened, each with its count, its course over time and its best quotes. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Slim } from '../../../lib/collection/listed.ts'
import type { ComplaintGroup } from '../../../lib/insight/complaints.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { Icon } from '../../icon.tsx'
import { useInsight } from '../desk.tsx'
import { Answer } from '../insight/answer.tsx'
import { Count, Share } from '../insight/count.tsx'
import { Course } from '../insight/course.tsx'
import { happeningName, themeName, useBusinessName } from '../insight/names.ts'
import { QuoteList } from '../insight/quote-list.tsx'
import { useGrowing } from '../soon.ts'
import '../insight/insight.css'

/** Groups that are shown at first. */
const FIRST = 20
/** Groups that are drawn in one task. */
const PORTION = 5

export function ComplaintsView() {
  const live = useInsight('complaints', null)
  const [most, setMost] = useState(FIRST)
  return (
    <Answer live={live}>
      {(groups) => {
        const sorted = groups.toSorted(byName)
        if (sorted.length === 0) return <p>{i18n.t('insight.complaints.none')}</p>
        return (
          <div class="insight">
            <p>{i18n.t('insight.complaints.why')}</p>
            <Groups groups={sorted.slice(0, most)} />
            {sorted.length > most && (
              <button type="button" class="button" onClick={() => setMost(most + FIRST)}>
                {i18n.t('dash.quotes.more', [
                  formatNumber(Math.min(FIRST, sorted.length - most)),
                  formatNumber(sorted.length - most),
                ])}
              </button>
            )}
          </div>
        )
      }}
    </Answer>
  )
}

function Groups({ groups }: { groups: readonly Slim<ComplaintGroup>[] }) {
  const drawn = useGrowing(groups.length, PORTION)
  return (
    <ul class="groups">
      {groups.slice(0, drawn).map((group) => (
        <Group key={`${group.businessId} ${group.theme} ${group.what}`} group={group} />
      ))}
    </ul>
  )
}

// What has a name says more than what is only about the same, however often that is.
function byName(a: Slim<ComplaintGroup>, b: Slim<ComplaintGroup>): number {
  return Number(a.what === '') - Number(b.what === '') || b.count - a.count
}

function Group({ group }: { group: Slim<ComplaintGroup> }) {
  const nameOf = useBusinessName()
  const [open, setOpen] = useState(false)
  const title = happeningName(group.what, group.theme)
  const business = nameOf(group.businessId)
  return (
    <li class="group">
      <h2>
        <button
          type="button"
          class="group-toggle"
          aria-expanded={open}
          aria-label={i18n.t('insight.complaints.quotesOf', [title, business])}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
          {title}
        </button>
      </h2>
      <p class="group-facts">
        <bdi>{business}</bdi>
        <span class="label">
          {themeName(group.theme)}
          {group.what === '' && ` · ${i18n.t('insight.complaints.suchAs', [group.phrase])}`}
        </span>
        <span>
          <Count title={`${business}: ${title}`} reviewIds={group.reviewIds} refs={group.refs}>
            {i18n.t('dash.filter.all', group.count, [formatNumber(group.count)])}
          </Count>{' '}
          <Share share={group.share} interval={group.interval} />
        </span>
        {/* Stands also where there is no course, so that the next column stays where it is. */}
        <span>
          <Course course={group.course} label={i18n.t('insight.complaints.course', [title])} />
        </span>
        {group.trend && <strong>{i18n.t(`insight.trend.${group.trend}`)}</strong>}
      </p>
      {open && <QuoteList quotes={group.quotes} />}
    </li>
  )
}
