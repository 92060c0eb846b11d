/** A change of cues as one sentence in the language of the interface. */
import { i18n } from '#i18n'
import type { About } from '../../lib/learn/candidates.ts'
import { formatNumber, inUiLanguage } from '../../lib/locale.ts'
import { type LevelId, levelOf } from '../../lib/model/ladder.ts'
import { THEMES, type ThemeId } from '../../lib/model/themes.ts'
import type { ShownEffect } from '../../lib/protocol.ts'

/** "Treat “gewoon oké” as Expected, not Basic". */
export function changeSentence(about: About, words: string): string {
  switch (about.kind) {
    case 'mute':
      return i18n.t('cues.say.mute', [words])
    case 'level':
      return about.from === null
        ? i18n.t('cues.say.level', [words, levelName(about.to)])
        : i18n.t('cues.say.levelNot', [words, levelName(about.to), levelName(about.from)])
    case 'strength':
      return i18n.t('cues.say.strength', [words, strengthName(about.to), strengthName(about.from)])
    case 'bound':
      return i18n.t(about.bound === 'min' ? 'cues.say.atLeast' : 'cues.say.atMost', [
        words,
        levelName(about.level),
      ])
    case 'theme':
      return about.from === null
        ? i18n.t('cues.say.theme', [words, themeName(about.to)])
        : i18n.t('cues.say.themeNot', [words, themeName(about.to), themeName(about.from)])
    case 'add': {
      const { sign, theme, level } = about
      if (theme === null)
        return i18n.t(sign === '+' ? 'cues.say.addPraise' : 'cues.say.addComplaint', [
          words,
          levelName(level),
        ])
      const key = sign === '+' ? 'cues.say.addPraiseTheme' : 'cues.say.addComplaintTheme'
      return i18n.t(key, [words, themeName(theme), levelName(level)])
    }
  }
}

/** "changes 14 of 212 collected reviews". */
export function effectSentence({ of, moved, changed }: ShownEffect): string {
  if (of === 0) return i18n.t('cues.effect.none')
  if (changed === 0) return i18n.t('cues.effect.nothing', of, [formatNumber(of)])
  const said = i18n.t('cues.effect.moved', of, [formatNumber(moved), formatNumber(of)])
  const rest = changed - moved
  return rest === 0 ? said : `${said} ${i18n.t('cues.effect.other', rest, [formatNumber(rest)])}`
}

/** "plain praise", from -3 to 3. */
export function strengthName(strength: number): string {
  const size = (['nothing', 'plain', 'clear', 'strong'] as const)[Math.abs(strength)] ?? 'nothing'
  if (size === 'nothing') return i18n.t('cues.strength.nothing')
  return i18n.t(`cues.strength.${size}${strength > 0 ? 'Praise' : 'Complaint'}`)
}

export function levelName(id: LevelId): string {
  return inUiLanguage(levelOf(id).name)
}

/** The theme's name; a name for none where it is null. */
export function themeName(theme: ThemeId | null): string {
  return theme === null ? i18n.t('cues.noTheme') : inUiLanguage(THEMES[theme].name)
}
