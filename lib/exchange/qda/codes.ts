/** The codebook of a REFI-QDA project: groups that hold the levels, the themes, the kinds of marks and the user's tags. */
import { type Bilingual, LEVELS } from '../../model/ladder.ts'
import type { MarkKind } from '../../model/mark.ts'
import { THEME_IDS, THEMES } from '../../model/themes.ts'
import { guidOf } from '../guid.ts'
import type { ExportOptions } from '../options.ts'
import { attributes, xmlText } from '../xml.ts'

/** What a code stands for. */
export type CodeGroup = 'level' | 'theme' | 'kind' | 'tag'

export const MARK_KINDS: readonly MarkKind[] = ['praise', 'complaint', 'note', 'not-complaint']

const KIND_COLOURS: Record<MarkKind, string> = {
  praise: '#0b6b5d',
  complaint: '#a8172b',
  note: '#1a56b8',
  'not-complaint': '#5b6472',
}

interface Code {
  group: CodeGroup
  id: string | number
  name: string
  about: string | null
  colour: string | null
}

/** The same for the same code in every project, so that projects can be joined. */
export function guidOfCode(group: CodeGroup, id: string | number): string {
  return guidOf(`code ${group} ${id}`)
}

/** The `CodeBook` element; `tags` are those in use. */
export function codeBook(tags: Iterable<string>, { language, texts }: ExportOptions): string {
  const said = (text: Bilingual) => text[language]
  const kindNames: Record<MarkKind, string> = {
    praise: texts.praise,
    complaint: texts.complaint,
    note: texts.note,
    'not-complaint': texts.notComplaint,
  }
  const levels = LEVELS.map(
    ({ id, name, test, light }): Code => ({
      group: 'level',
      id,
      name: `${id} ${said(name)}`,
      about: said(test),
      colour: light.fill,
    }),
  )
  const themes = THEME_IDS.map((id): Code => {
    const { name, about } = THEMES[id]
    return { group: 'theme', id, name: said(name), about: said(about), colour: null }
  })
  const kinds = MARK_KINDS.map(
    (id): Code => ({ group: 'kind', id, name: kindNames[id], about: null, colour: KIND_COLOURS[id] }),
  )
  const own = [...tags].map((tag): Code => ({ group: 'tag', id: tag, name: tag, about: null, colour: null }))
  const groups = [
    group('level', texts.level, levels),
    group('theme', texts.themes, themes),
    group('kind', texts.kind, kinds),
    own.length > 0 ? group('tag', texts.tags, own) : '',
  ]
  return `<CodeBook><Codes>\n${groups.join('')}</Codes></CodeBook>\n`
}

function group(of: CodeGroup, name: string, codes: readonly Code[]): string {
  const head = attributes({ guid: guidOfCode(of, ''), name, isCodable: false })
  return `<Code${head}>\n${codes.map(element).join('')}</Code>\n`
}

function element({ group: of, id, name, about, colour }: Code): string {
  const head = attributes({ guid: guidOfCode(of, id), name, isCodable: true, color: colour })
  return about ? `<Code${head}><Description>${xmlText(about)}</Description></Code>\n` : `<Code${head}/>\n`
}
