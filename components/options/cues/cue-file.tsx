/** Own cues in and out as a file. A file with a fault changes nothing, and each faulty line is named. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { type CueChange, changed, type OwnCue } from '../../../lib/model/own-cue.ts'
import { download } from '../../download.ts'
import type { CueRooms } from './rooms.ts'
import { fileSentence } from './trouble.ts'

interface Props {
  own: readonly OwnCue[]
  rooms: CueRooms
  /** Resolves when it is on the disk. */
  onChange: (change: CueChange, said: string) => Promise<void>
}

const NAME = 'trede-cues.txt'
/** Largest file that is read, in bytes; all cues there can be are smaller. */
const LARGEST = 6_000_000
/** So many faults are listed. */
const LISTED = 20

export function CueFile({ own, rooms, onChange }: Props) {
  const [outcome, setOutcome] = useState<{ text: string; faults: string[] } | null>(null)
  const read = async (file: File) => {
    setOutcome(null)
    if (file.size > LARGEST) {
      setOutcome({ text: i18n.t('cues.file.size'), faults: [] })
      return
    }
    const change = rooms.file.fromFile(await file.text())
    if (Array.isArray(change)) {
      const rest = change.length - LISTED
      const faults = change.slice(0, LISTED).map(fileSentence)
      if (rest > 0) faults.push(i18n.t('cues.more', [formatNumber(rest)]))
      setOutcome({ text: i18n.t('cues.file.broken', [file.name]), faults })
      return
    }
    const fresh = changed(own, change, new Date(), () => '').length - own.length
    const known = change.add.length + change.mute.length - fresh
    const there = known > 0 ? ` ${i18n.t('cues.file.known', known, [formatNumber(known)])}` : ''
    const said = i18n.t('cues.file.added', fresh, [formatNumber(fresh)]) + there
    if (fresh === 0) setOutcome({ text: said, faults: [] })
    else await onChange(change, said)
  }
  const onExport = () => {
    download(NAME, 'text/plain', rooms.file.toFile(own))
    setOutcome({ text: i18n.t('options.exported', [NAME]), faults: [] })
  }
  return (
    <>
      <label class="button file">
        {i18n.t('cues.file.import')}
        <input
          type="file"
          class="out-of-sight"
          accept="text/plain,.txt"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            // The same file can be chosen again.
            currentTarget.value = ''
            if (file) void read(file)
          }}
        />
      </label>
      {own.length > 0 && (
        <button type="button" class="button" onClick={onExport}>
          {i18n.t('cues.file.export')}
        </button>
      )}
      <div class="file-outcome" role="status">
        {outcome && (
          <>
            <p class={outcome.faults.length > 0 ? 'trouble' : 'label'}>{outcome.text}</p>
            {outcome.faults.length > 0 && (
              <ul>
                {outcome.faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  )
}
