/** The sheet that says what the workbook holds and how the levels came about. */
import type { Row, Sheet } from 'write-excel-file/universal'
import { LEVELS } from '../../model/ladder.ts'
import type { ExportSource } from '../format.ts'
import type { ExportOptions } from '../options.ts'
import { type Column, headRow, levelCell, momentCell, numberCell, sheetOf, textCell } from './parts.ts'

export function methodSheet({ set }: ExportSource, total: number, options: ExportOptions): Sheet<Blob> {
  const { texts, language, names, staff, now, version } = options
  const columns: Column<never>[] = [
    { head: texts.method, width: 24, cell: () => null },
    { head: '', width: 90, cell: () => null },
  ]
  const said = (label: string, value: string): Row => [textCell(label), textCell(value, true)]
  const rows: Row[] = [
    headRow(columns),
    said(texts.set, set.name),
    [textCell(texts.generated), momentCell(now.toISOString())],
    said(texts.version, `Trede ${version}`),
    [textCell(texts.reviews), numberCell(total)],
    said(texts.names, names === 'real' ? texts.namesReal : texts.namesPseudonyms),
    said(texts.staff, staff === 'real' ? texts.staffReal : texts.staffMasked),
    said(texts.source, texts.methodSource),
    said(texts.levelTest, texts.methodLevels),
    ...LEVELS.toReversed().map(
      ({ id, name, test }): Row => [levelCell(id), textCell(`${name[language]}: ${test[language]}`, true)],
    ),
    said(texts.confidence, texts.methodConfidence),
    said(texts.ownLevel, texts.methodOwn),
    said(texts.ladder, texts.methodLadder),
    said(texts.evidence, texts.methodEvidence),
  ]
  return sheetOf(texts.method, columns, rows)
}
