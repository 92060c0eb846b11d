/** The user's data: what is stored, backups, how long things are kept, and names that go. */
import { BackupPart } from './backup-part.tsx'
import { CodesPart } from './codes-part.tsx'
import { PersonPart } from './person-part.tsx'
import { RestorePart } from './restore-part.tsx'
import { RetentionPart } from './retention-part.tsx'
import { StoredPart } from './stored-part.tsx'
import './data.css'

export function Data() {
  return (
    <>
      <StoredPart />
      <BackupPart />
      <RestorePart />
      <RetentionPart />
      <PersonPart />
      <CodesPart />
    </>
  )
}
