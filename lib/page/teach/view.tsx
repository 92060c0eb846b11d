/** What stands in the bar at each step of teaching. */
import { i18n } from '#i18n'
import { formatDate, formatNumber } from '../../locale.ts'
import type { Review } from '../../model/review.ts'
import { type Corrections, TAUGHT_FIELDS, type TaughtField } from '../../sites/taught/fields.ts'
import type { FoundReview } from '../../sites/types.ts'
import type { Step } from './teaching.ts'

/** What is shown. */
export interface View {
  step: Step
  host: string
  /** The first words of what is pointed at; null for nothing. */
  aimed: string | null
  found: readonly FoundReview[]
  canGo: { inward: boolean; outward: boolean }
  corrected: Corrections
  trouble: string | null
}

/** What can be done. */
export interface Acts {
  onBack(): void
  onClose(): void
  onField(field: TaughtField): void
  onNone(): void
  onUndoField(field: TaughtField): void
  /** 1 for smaller blocks, -1 for larger ones. */
  onLevel(by: 1 | -1): void
  onSave(): void
  onOptions(): void
  /** The window lies over what is to be pointed at. */
  onMove(): void
}

/** So many reviews are shown before saving. */
const PREVIEW = 3

export function TeachView(props: View & Acts) {
  const { step, trouble } = props
  return (
    <>
      {step.kind === 'first' || step.kind === 'second' ? (
        <Point {...props} />
      ) : step.kind === 'field' ? (
        <PointAtField {...props} field={step.field} />
      ) : step.kind === 'saved' ? (
        <Saved {...props} count={step.count} allowed={step.allowed} />
      ) : (
        <Check {...props} />
      )}
      <button type="button" class="move" aria-label={i18n.t('teach.move')} onClick={props.onMove}>
        <span aria-hidden="true">↕</span>
      </button>
      <p role="alert" class={trouble ? 'trouble' : ''}>
        {trouble}
      </p>
    </>
  )
}

function Point({ step, aimed, onBack, onClose }: View & Acts) {
  const first = step.kind === 'first'
  return (
    <>
      <p class="step">{i18n.t('teach.step', [first ? '1' : '2', '3'])}</p>
      <h2>{i18n.t(first ? 'teach.first' : 'teach.second')}</h2>
      <p class="hint">{i18n.t(first ? 'teach.firstHint' : 'teach.secondHint')}</p>
      <Aimed words={aimed} />
      <div class="line">
        {!first && <Button onClick={onBack}>{i18n.t('teach.again')}</Button>}
        <Button onClick={onClose}>{i18n.t('teach.cancel')}</Button>
      </div>
    </>
  )
}

function PointAtField({ field, aimed, onNone, onBack }: View & Acts & { field: TaughtField }) {
  return (
    <>
      <h2>{i18n.t(`teach.point.${field}`)}</h2>
      <p class="hint">{i18n.t('teach.fieldHint')}</p>
      <Aimed words={aimed} />
      <div class="line">
        {field !== 'text' && <Button onClick={onNone}>{i18n.t('teach.none')}</Button>}
        <Button onClick={onBack}>{i18n.t('teach.back')}</Button>
      </div>
    </>
  )
}

function Aimed({ words }: { words: string | null }) {
  return (
    <p class="aimed" aria-live="polite">
      {words === null ? '' : words || i18n.t('teach.noWords')}
    </p>
  )
}

function Check({ step, found, canGo, corrected, ...acts }: View & Acts) {
  const saving = step.kind === 'saving'
  return (
    <>
      <p class="step">{i18n.t('teach.step', ['3', '3'])}</p>
      <h2>{i18n.t('teach.found', found.length, [formatNumber(found.length)])}</h2>
      <p class="hint">{i18n.t('teach.checkHint')}</p>
      <table>
        <tbody>
          {TAUGHT_FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">{i18n.t(`teach.field.${field}`)}</th>
              <td class="values">
                <Values field={field} found={found} />
                <span class="tools">
                  <Button plain onClick={() => acts.onField(field)} label={i18n.t(`teach.point.${field}`)}>
                    {i18n.t('teach.correct')}
                  </Button>
                  {field in corrected && (
                    <Button plain onClick={() => acts.onUndoField(field)}>
                      {i18n.t('teach.undoField')}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="line" hidden={!canGo.outward && !canGo.inward}>
        <Button plain disabled={!canGo.outward} onClick={() => acts.onLevel(-1)}>
          {i18n.t('teach.larger')}
        </Button>
        <Button plain disabled={!canGo.inward} onClick={() => acts.onLevel(1)}>
          {i18n.t('teach.smaller')}
        </Button>
      </div>
      <div class="line">
        <Button primary disabled={saving} onClick={acts.onSave}>
          {i18n.t(saving ? 'teach.saving' : 'teach.save')}
        </Button>
        <Button onClick={acts.onBack}>{i18n.t('teach.again')}</Button>
        <Button onClick={acts.onClose}>{i18n.t('teach.cancel')}</Button>
      </div>
    </>
  )
}

function Values({ field, found }: { field: TaughtField; found: readonly FoundReview[] }) {
  const having = found.filter(({ review }) => review[field]).length
  if (having === 0) return <span class="missing">{i18n.t('teach.notFound')}</span>
  return (
    <ul>
      {found.slice(0, PREVIEW).map(({ review }) => (
        <li key={review.id} class={review[field] ? '' : 'missing'} dir="auto">
          {wordsOf(review, field) || i18n.t('teach.notFound')}
        </li>
      ))}
      {having < found.length && (
        <li class="missing">{i18n.t('teach.share', [formatNumber(having), formatNumber(found.length)])}</li>
      )}
    </ul>
  )
}

function wordsOf(review: Review, field: TaughtField): string {
  if (field === 'date') return review.date ? formatDate(review.date) : ''
  if (field !== 'rating') return (review[field] ?? '').slice(0, 200)
  const { rating } = review
  return rating ? i18n.t('workspace.rating', [formatNumber(rating.value), formatNumber(rating.scale)]) : ''
}

function Saved({
  count,
  allowed,
  host,
  onOptions,
  onClose,
}: View & Acts & { count: number; allowed: boolean }) {
  return (
    <>
      <h2>{i18n.t('teach.saved', count, [formatNumber(count)])}</h2>
      <p class="hint">{i18n.t(allowed ? 'teach.savedAllowed' : 'teach.savedAsk', [host])}</p>
      <div class="line">
        {!allowed && (
          <Button primary onClick={onOptions}>
            {i18n.t('teach.allow')}
          </Button>
        )}
        <Button onClick={onClose}>{i18n.t('teach.done')}</Button>
      </div>
    </>
  )
}

interface ButtonProps {
  children: string
  primary?: boolean
  plain?: boolean
  disabled?: boolean
  /** For screen readers, where the words alone say too little. */
  label?: string
  onClick(): void
}

// The page can click on what it finds; only the user's own clicks count.
function Button({ children, primary, plain, disabled = false, label, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      class={primary ? 'primary' : plain ? 'plain' : ''}
      disabled={disabled}
      aria-label={label}
      onClick={(event) => event.isTrusted && onClick()}
    >
      {children}
    </button>
  )
}
