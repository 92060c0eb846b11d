/** What a cue, or a search for cues, can be given: theme and language, with their names. */
import { i18n } from '#i18n'
import type { LexiconLang } from '../../../lib/lexicon/cue.ts'
import { THEME_IDS, type ThemeId } from '../../../lib/model/themes.ts'
import { themeName } from '../../cues/sentence.ts'

export function themeChoices(): (readonly [theme: ThemeId, name: string])[] {
  return THEME_IDS.map((theme) => [theme, themeName(theme)])
}

export function langChoices(): (readonly [lang: LexiconLang, name: string])[] {
  return [
    ['nl', i18n.t('cues.lang.nl')],
    ['en', i18n.t('cues.lang.en')],
  ]
}
