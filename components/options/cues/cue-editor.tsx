/** The user's cues in the settings: proposal, list, form, search of the lexicon, a text to try, and files. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { KnownCue } from '../../../lib/learn/known.ts'
import { uiLanguage } from '../../../lib/locale.ts'
import { type CueChange, changeOf } from '../../../lib/model/own-cue.ts'
import { listCues } from '../../../lib/store/cues.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { CueProposal } from '../../cues/cue-proposal.tsx'
import { makeChange } from '../../cues/make-change.ts'
import { RecheckNote } from '../../cues/recheck-note.tsx'
import { useLive } from '../../live.ts'
import { Section } from '../section.tsx'
import { CueFile } from './cue-file.tsx'
import { CueForm } from './cue-form.tsx'
import { backOf, changeOfDraft, type Draft, draftOf, newDraft } from './draft.ts'
import { LexiconSearch } from './lexicon-search.tsx'
import { MuteForm } from './mute-form.tsx'
import { OwnList } from './own-list.tsx'
import { type CueRooms, cueRooms } from './rooms.ts'
import { TryText } from './try-text.tsx'
import './cue-editor.css'

type Open = { kind: 'form'; draft: Draft } | { kind: 'mute'; phrase: string } | null

export function CueEditor() {
  const id = useId()
  const [rooms, setRooms] = useState<CueRooms | null>(null)
  const [open, setOpen] = useState<Open>(null)
  const [searching, setSearching] = useState(false)
  const [trying, setTrying] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const cues = useLive(() => listCues(), [])
  const own = cues.value ?? []
  useEffect(() => void cueRooms().then(setRooms), [])

  const change = async (made: CueChange, said: string) => {
    try {
      await makeChange(made, said)
      setOpen(null)
      setTrouble(null)
    } catch (error) {
      setTrouble(sentenceOf(error))
    }
  }
  const edit = (cue: KnownCue) => setOpen({ kind: 'form', draft: draftOf(cue) })
  const pending = useMemo(() => {
    if (!rooms || !open) return null
    if (open.kind === 'mute') return changeOf({ mute: [open.phrase] })
    const { phrase, lang } = open.draft
    return rooms.check.troubleInPhrase(phrase, lang) ? null : changeOfDraft(open.draft, own, rooms.known)
  }, [rooms, open, own])

  return (
    <Section title={i18n.t('cues.title')} hint={i18n.t('cues.hint')} anchor="cues">
      <div class="cue-news">
        <RecheckNote />
        <CueProposal />
      </div>
      {rooms && cues.value && (
        <>
          <OwnList own={own} rooms={rooms} onEdit={edit} onChange={change} />
          {open?.kind === 'form' && (
            <CueForm
              draft={open.draft}
              own={own}
              rooms={rooms}
              onChange={(draft) => setOpen({ kind: 'form', draft })}
              onSave={(made) => change(made, i18n.t('cues.saved', [open.draft.phrase.trim()]))}
              onCancel={() => setOpen(null)}
            />
          )}
          {open?.kind === 'mute' && (
            <MuteForm
              phrase={open.phrase}
              onMute={(made) => change(made, i18n.t('cues.muted', [open.phrase]))}
              onCancel={() => setOpen(null)}
            />
          )}
          <div class="cue-actions">
            <button
              type="button"
              class="button"
              onClick={() => setOpen({ kind: 'form', draft: newDraft(uiLanguage()) })}
            >
              {i18n.t('cues.add')}
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={searching}
              aria-controls={`${id}-search`}
              onClick={() => setSearching(!searching)}
            >
              {i18n.t('cues.search.open')}
            </button>
            <button
              type="button"
              class="button"
              aria-expanded={trying}
              aria-controls={`${id}-try`}
              onClick={() => setTrying(!trying)}
            >
              {i18n.t('cues.try.open')}
            </button>
            <CueFile own={own} rooms={rooms} onChange={change} />
          </div>
          <div id={`${id}-try`}>{trying && <TryText pending={pending} turn={cues.value} />}</div>
          <div id={`${id}-search`}>
            {searching && (
              <LexiconSearch
                rooms={rooms}
                own={own}
                onMute={(phrase) => setOpen({ kind: 'mute', phrase })}
                onUnmute={(phrase) => void change(backOf(phrase, own), i18n.t('cues.unmuted', [phrase]))}
                onEdit={edit}
              />
            )}
          </div>
        </>
      )}
      {(trouble ?? cues.error) && (
        <p class="trouble" role="alert">
          {trouble ?? sentenceOf(cues.error)}
        </p>
      )}
    </Section>
  )
}
