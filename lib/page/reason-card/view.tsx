/** What stands in a reason card: the level, the words that led there, and the user's own level. */
import { i18n } from '#i18n'
import { formatShare, inUiLanguage } from '../../locale.ts'
import { LEVELS, type LevelId, levelOf } from '../../model/ladder.ts'
import { SIGNALS } from '../../model/signals.ts'
import { THEMES } from '../../model/themes.ts'
import type { Evidence, Step, Verdict } from '../../model/verdict.ts'
import { levelName, stepSentence } from '../sentences.ts'
import type { Tone } from '../tone.ts'
import { byTheme, shortened, sureness, tippingWords } from './reasons.ts'

/** How far the storing of the user's own level has come. */
export type Saving = null | 'saving' | 'saved' | { failed: string }

export interface CardProps {
  verdict: Verdict
  /** The string that the verdict's offsets refer to. */
  wording: string
  own: LevelId | null
  tone: Tone
  saving: Saving
  onLevel(level: LevelId | null): void
  onClose(): void
}

export function ReasonCard(props: CardProps) {
  const { verdict, wording, onClose } = props
  const level = levelOf(verdict.level)
  return (
    <>
      <header>
        <Chip level={verdict.level} tone={props.tone} />
        <div>
          <h2>{levelName(verdict.level)}</h2>
          {verdict.level > 0 && (
            <p class="step">
              {i18n.t('card.step', [verdict.level])} · <Sure of={verdict.confidence} />
            </p>
          )}
        </div>
        <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={onClose}>
          ×
        </button>
      </header>
      <div class="body">
        <p id="trede-test" class="test">
          {verdict.reason ? i18n.t(WHY_UNRATED[verdict.reason]) : inUiLanguage(level.test)}
        </p>
        <Reasons verdict={verdict} wording={wording} />
        <Without verdict={verdict} />
      </div>
      <OwnLevel {...props} />
    </>
  )
}

/** Why a text has no level, by reason. */
export const WHY_UNRATED = {
  empty: 'card.unratedEmpty',
  language: 'card.unratedLanguage',
  'nothing-valued': 'card.unratedNothing',
} as const

export function Reasons({ verdict, wording }: { verdict: Verdict; wording: string }) {
  const themes = byTheme(verdict)
  const words = tippingWords(verdict)
  if (themes.length === 0 && words.length === 0 && verdict.steps.length === 0)
    return verdict.reason ? null : <p>{i18n.t('card.nothing')}</p>
  return (
    <section>
      <h3>{i18n.t('card.reasons')}</h3>
      {themes.map(({ theme, phrases }) => (
        <div key={theme} class="theme">
          <h4>{theme ? inUiLanguage(THEMES[theme].name) : i18n.t('card.general')}</h4>
          <ul>
            {phrases.map((phrase) => (
              <Phrase key={phrase.start} phrase={phrase} wording={wording} lang={verdict.lang} />
            ))}
          </ul>
        </div>
      ))}
      {words.length > 0 && (
        <div class="theme">
          <h4>{i18n.t('card.words')}</h4>
          <p class="words">
            {words.map((word) => (
              <span key={word.start} class={word.sign === '+' ? 'plus' : 'minus'}>
                <Sign of={word} /> {word.text}
              </span>
            ))}
          </p>
        </div>
      )}
      {verdict.signals.length > 0 && (
        <p class="signals">
          {i18n.t('card.signals', [verdict.signals.map((id) => inUiLanguage(SIGNALS[id])).join(' · ')])}
        </p>
      )}
      {verdict.steps.map((step) => (
        <p key={keyOf(step)} class="whole">
          {stepSentence(step, wording)}
        </p>
      ))}
    </section>
  )
}

function keyOf({ heuristic, effect, span }: Step): string {
  return `${heuristic} ${effect} ${span?.start}`
}

interface PhraseProps {
  phrase: Evidence
  wording: string
  lang: Verdict['lang']
}

function Phrase({ phrase, wording, lang }: PhraseProps) {
  const aside = phrase.weight === 0 && phrase.steps.length > 0
  return (
    <li class={aside ? 'aside' : phrase.sign === '+' ? 'plus' : 'minus'}>
      <Sign of={phrase} />
      <span>
        <q lang={lang ?? ''}>{shortened(phrase.text)}</q>
        {phrase.steps.map((step) => (
          <span key={keyOf(step)} class="note">
            {stepSentence(step, wording, phrase.text)}
          </span>
        ))}
      </span>
    </li>
  )
}

function Sign({ of: { sign } }: { of: Evidence }) {
  return (
    <span class="sign" role="img" aria-label={i18n.t(sign === '+' ? 'card.praise' : 'card.complaint')}>
      {sign === '+' ? '+' : '−'}
    </span>
  )
}

const SURE = { sure: 'card.sure', fair: 'card.fair', unsure: 'card.unsure' } as const

export function Sure({ of: confidence }: { of: number }) {
  return <span class="sure">{i18n.t(SURE[sureness(confidence)], [formatShare(confidence)])}</span>
}

/** What would make it another level. */
export function Without({ verdict }: { verdict: Verdict }) {
  const whatIfs = [verdict.without.up, verdict.without.down].filter((whatIf) => whatIf !== null)
  if (whatIfs.length === 0) return null
  return (
    <section>
      {whatIfs.map(({ level, without }) => (
        <p key={level}>
          {i18n.t('card.without', [shortened(verdict.evidence[without]?.text ?? '', 60), levelName(level)])}
        </p>
      ))}
    </section>
  )
}

function OwnLevel({ own, tone, saving, onLevel }: CardProps) {
  return (
    <fieldset>
      <legend>{i18n.t('card.own')}</legend>
      <div class="levels">
        {[...LEVELS.slice(1), LEVELS[0]!].map(({ id }) => (
          <button
            key={id}
            type="button"
            data-level={id}
            aria-pressed={own === id}
            onClick={(event) => event.isTrusted && onLevel(id)}
          >
            <Chip level={id} tone={tone} />
            {levelName(id)}
          </button>
        ))}
        {own !== null && (
          <button
            type="button"
            class="back"
            data-level="program"
            onClick={(event) => event.isTrusted && onLevel(null)}
          >
            {i18n.t('card.asProgram')}
          </button>
        )}
      </div>
      <p role="status" class={typeof saving === 'object' && saving ? 'status failed' : 'status'}>
        {saving && (typeof saving === 'object' ? saving.failed : i18n.t(SAVING[saving]))}
      </p>
    </fieldset>
  )
}

const SAVING = { saving: 'card.saving', saved: 'card.saved' } as const

function Chip({ level, tone }: { level: LevelId; tone: Tone }) {
  const { fill, on } = levelOf(level)[tone]
  return (
    <span class="chip" style={{ background: fill, color: on }}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={levelOf(level).glyph} />
      </svg>
    </span>
  )
}
