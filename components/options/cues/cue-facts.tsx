/** What a cue says, in words: its strength, theme, levels and language. */
import { i18n } from '#i18n'
import type { Cue, LexiconLang } from '../../../lib/lexicon/cue.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { levelName, strengthName, themeName } from '../../cues/sentence.ts'

export function CueFacts({ cue, lang }: { cue: Cue; lang: LexiconLang }) {
  const { strength, theme, min, max, event } = cue
  return (
    <span class="facts">
      <span>{strengthName(strength)}</span>
      <span>{themeName(theme)}</span>
      {min !== null && <span>{i18n.t('cues.facts.min', [levelName(min as LevelId)])}</span>}
      {max !== null && <span>{i18n.t('cues.facts.max', [levelName(max as LevelId)])}</span>}
      {event && <span>{i18n.t('cues.facts.event')}</span>}
      <span>{lang === 'nl' ? i18n.t('cues.lang.nl') : i18n.t('cues.lang.en')}</span>
    </span>
  )
}
