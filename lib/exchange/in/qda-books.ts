/** The users, codes and notes of a project: what a coding says, and by whom. */
import { LEVELS, type LevelId } from '../../model/ladder.ts'
import type { MarkKind } from '../../model/mark.ts'
import { THEME_IDS, type ThemeId } from '../../model/themes.ts'
import { guidOfCode, MARK_KINDS } from '../qda/codes.ts'
import { guidOfUser, SOFTWARE_GUID } from '../qda/source.ts'
import { attribute, child, children, type Element, textOf } from './qda-xml.ts'

/** What the codings of one selection or source say together. */
export interface Codings {
  bySoftware: boolean
  kind: MarkKind | null
  theme: ThemeId | null
  level: LevelId | null
  tags: string[]
  author: string
  created: string | null
}

/** A note with who wrote it. */
export interface ReadNote {
  text: string
  author: string
  created: string | null
  modified: string | null
}

/** The books of one project. */
export interface Books {
  /** `user` is whose selection it is; null where each coding says it itself. */
  codings(all: readonly Element[], user: string | null): Codings
  /** The first note that an element refers to. */
  noteOf(element: Element): ReadNote | null
  isSoftware(user: string | null): boolean
}

const LEVEL_OF = new Map(LEVELS.map(({ id }) => [guidOfCode('level', id), id]))
const THEME_OF = new Map(THEME_IDS.map((id) => [guidOfCode('theme', id), id]))
const KIND_OF = new Map(MARK_KINDS.map((kind) => [guidOfCode('kind', kind), kind]))

export function booksOf(project: Element): Books {
  const users = new Map(
    children(child(project, 'Users'), 'User').map((user) => [guid(user), attribute(user, 'name') ?? '']),
  )
  const names = new Map<string, string>()
  const walk = (code: Element): void => {
    names.set(guid(code), attribute(code, 'name') ?? '')
    children(code, 'Code').forEach(walk)
  }
  children(child(child(project, 'CodeBook'), 'Codes'), 'Code').forEach(walk)
  const notes = new Map(children(child(project, 'Notes'), 'Note').map((note) => [guid(note), note]))

  const isSoftware = (user: string | null) => plain(user) === SOFTWARE_GUID
  // The user who gave no name has one in the project, so that the others can show it.
  const authorOf = (user: string | null) => {
    const key = plain(user)
    return key === guidOfUser('') ? '' : (users.get(key) ?? '')
  }
  return {
    isSoftware,
    codings(all, user) {
      const whose = user ?? attribute(all[0], 'creatingUser')
      const codes = all.map((coding) => plain(attribute(child(coding, 'CodeRef'), 'targetGUID')))
      const first = <T>(of: ReadonlyMap<string, T>) => codes.flatMap((code) => of.get(code) ?? [])[0] ?? null
      const own = (code: string) => LEVEL_OF.has(code) || THEME_OF.has(code) || KIND_OF.has(code)
      return {
        bySoftware: isSoftware(whose),
        kind: first(KIND_OF),
        theme: first(THEME_OF),
        level: first(LEVEL_OF),
        tags: codes.filter((code) => !own(code)).flatMap((code) => names.get(code) || []),
        author: authorOf(whose),
        created: attribute(all[0], 'creationDateTime'),
      }
    },
    noteOf(element) {
      const note = notes.get(plain(attribute(child(element, 'NoteRef'), 'targetGUID')))
      if (!note) return null
      const content = child(note, 'PlainTextContent')
      return {
        text: content ? textOf(content) : '',
        author: authorOf(attribute(note, 'creatingUser')),
        created: attribute(note, 'creationDateTime'),
        modified: attribute(note, 'modifiedDateTime'),
      }
    },
  }
}

function guid(element: Element): string {
  return plain(attribute(element, 'guid'))
}

/** GUIDs are compared in lower case and without the braces that some programs write. */
function plain(value: string | null): string {
  return (value ?? '').replace(/[{}]/g, '').toLowerCase()
}
