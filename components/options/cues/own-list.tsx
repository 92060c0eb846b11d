/** The user's own cues: those added and those muted. */
import { i18n } from '#i18n'
import type { KnownCue } from '../../../lib/learn/known.ts'
import { phraseOf } from '../../../lib/learn/lines.ts'
import { type CueChange, changeOf, type OwnCue } from '../../../lib/model/own-cue.ts'
import { readable } from '../../cues/cue-proposal.tsx'
import { CueFacts } from './cue-facts.tsx'
import { backOf } from './draft.ts'
import type { CueRooms } from './rooms.ts'

interface Props {
  own: readonly OwnCue[]
  rooms: CueRooms
  onEdit: (cue: KnownCue) => void
  /** `said` tells what was done. */
  onChange: (change: CueChange, said: string) => void
}

export function OwnList({ own, rooms, onEdit, onChange }: Props) {
  if (own.length === 0) return <p>{i18n.t('cues.none')}</p>
  const written = new Set(own.flatMap((cue) => (cue.kind === 'added' ? [phraseOf(cue.line)] : [])))
  const muted = new Set(own.flatMap((cue) => (cue.kind === 'muted' ? [cue.phrase] : [])))
  // A cue of Trede that was changed is muted and written anew: one row says both.
  const sorted = own
    .filter((cue) => cue.kind === 'added' || !written.has(cue.phrase))
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return (
    <ul class="rows" aria-label={i18n.t('cues.own')}>
      {sorted.map((cue) => (
        <li key={cue.id} class="row cue">
          {cue.kind === 'muted' ? (
            <>
              <bdi class="name muted-phrase">{readable(cue.phrase)}</bdi>
              <span class="facts">
                <span>{i18n.t('cues.isMuted')}</span>
              </span>
              <span class="actions">
                <button
                  type="button"
                  class="button"
                  aria-label={i18n.t('cues.unmuteLabel', [cue.phrase])}
                  onClick={() =>
                    onChange(changeOf({ unmute: [cue.phrase] }), i18n.t('cues.unmuted', [cue.phrase]))
                  }
                >
                  {i18n.t('cues.unmute')}
                </button>
              </span>
            </>
          ) : (
            <Added
              cue={cue}
              back={muted.has(phraseOf(cue.line)) ? backOf(phraseOf(cue.line), own) : null}
              rooms={rooms}
              onEdit={onEdit}
              onChange={onChange}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface AddedProps extends Omit<Props, 'own'> {
  cue: Extract<OwnCue, { kind: 'added' }>
  /** Brings back what the lexicon has in its place; null where the cue stands in no other's place. */
  back: CueChange | null
}

function Added({ cue: { lang, line, theme }, back, rooms, onEdit, onChange }: AddedProps) {
  const draft = { lang, line, theme }
  const cue = rooms.parse.parseCue(line, theme)
  const name = typeof cue === 'string' ? line : cue.phrase
  return (
    <>
      <bdi class="name">{readable(name)}</bdi>
      {typeof cue !== 'string' && <CueFacts cue={cue} lang={lang} />}
      <span class="actions">
        {typeof cue !== 'string' && (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('cues.editLabel', [name])}
            onClick={() => onEdit({ lang, cue, own: draft })}
          >
            {i18n.t('cues.edit')}
          </button>
        )}
        {back ? (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('cues.backLabel', [name])}
            onClick={() => onChange(back, i18n.t('cues.isBack', [name]))}
          >
            {i18n.t('cues.back')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('cues.removeLabel', [name])}
            onClick={() => onChange(changeOf({ remove: [draft] }), i18n.t('cues.removed', [name]))}
          >
            {i18n.t('cues.remove')}
          </button>
        )}
      </span>
    </>
  )
}

function nameOf(cue: OwnCue): string {
  return cue.kind === 'muted' ? `2 ${cue.phrase}` : `1 ${cue.line}`
}
