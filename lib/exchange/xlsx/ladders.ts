/** The sheet with the ladder of each place: how many reviews stand on each level. */
import type { Row, Sheet } from 'write-excel-file/universal'
import type { StoredItem } from '../../model/item.ts'
import { LEVELS, type LevelId, levelOf } from '../../model/ladder.ts'
import type { Place } from '../../model/review.ts'
import type { ExportOptions } from '../options.ts'
import { type Column, headRow, numberCell, sheetOf, textCell } from './parts.ts'

/** A place with its counts by level, and the sum of the levels of its rated reviews. */
interface Ladder {
  place: Place
  counts: number[]
}

/** Counts while the reviews go by. The level in force counts: the user's own where there is one. */
export class Ladders {
  total = 0
  #places = new Map<string, Ladder>()

  add({ place, verdict, annotation }: StoredItem): void {
    const ladder = this.#places.get(place.id) ?? { place, counts: LEVELS.map(() => 0) }
    this.#places.set(place.id, ladder)
    const level: LevelId = annotation?.level ?? verdict.level
    ladder.counts[level]! += 1
    this.total += 1
  }

  sheet({ texts, language }: ExportOptions): Sheet<Blob> {
    const columns: Column<Ladder>[] = [
      { head: texts.place, width: 30, cell: ({ place }) => textCell(place.name) },
      { head: texts.site, width: 14, cell: ({ place }) => textCell(place.site) },
      { head: texts.address, width: 34, cell: ({ place }) => textCell(place.address) },
      ...LEVELS.toReversed().map(
        ({ id, name }): Column<Ladder> => ({
          head: `${id} ${name[language]}`,
          width: 15,
          cell: ({ counts }) => numberCell(counts[id]),
        }),
      ),
      { head: texts.total, width: 9, cell: ({ counts }) => numberCell(sum(counts)) },
      { head: texts.average, width: 11, cell: ({ counts }) => numberCell(averageOf(counts), '0.00') },
    ]
    const head = headRow(columns).map((cell, at) => coloured(cell, LEVELS.length - 1 - (at - 3)))
    const rows = [...this.#places.values()].map((ladder): Row => columns.map(({ cell }) => cell(ladder)))
    return sheetOf(texts.ladder, columns, [head, ...rows])
  }
}

function coloured(cell: Row[number], level: number): Row[number] {
  if (level < 0 || level >= LEVELS.length || typeof cell !== 'object' || cell === null) return cell
  const { fill, on } = levelOf(level as LevelId).light
  return { ...cell, backgroundColor: fill, textColor: on }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}

/** The mean level of the rated reviews; null where none is rated. */
function averageOf([, ...rated]: readonly number[]): number | null {
  const all = sum(rated)
  return all === 0 ? null : rated.reduce((points, count, at) => points + count * (at + 1), 0) / all
}
