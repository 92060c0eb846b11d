/** The sheet of reviews: one review a row. */
import type { Row } from 'write-excel-file/universal'
import type { StoredItem } from '../../model/item.ts'
import { levelOf } from '../../model/ladder.ts'
import { SIGNALS } from '../../model/signals.ts'
import { THEMES } from '../../model/themes.ts'
import { wordingOf } from '../../model/wording.ts'
import type { ExportOptions } from '../options.ts'
import { type Column, dateCell, levelCell, momentCell, numberCell, textCell } from './parts.ts'

const BETWEEN = ' | '

export function reviewColumns({ texts, language }: ExportOptions): Column<StoredItem>[] {
  const yes = (value: boolean) => textCell(value ? texts.yes : null)
  const column = (head: string, width: number, cell: Column<StoredItem>['cell']) => ({ head, width, cell })
  return [
    column(texts.place, 24, ({ place }) => textCell(place.name)),
    column(texts.site, 12, ({ review }) => textCell(review.site)),
    column(texts.date, 12, ({ review }) => dateCell(review.date)),
    column(texts.author, 22, ({ review }) => textCell(review.author)),
    column(texts.rating, 8, ({ review }) => numberCell(review.rating?.value)),
    column(texts.scale, 8, ({ review }) => numberCell(review.rating?.scale)),
    column(texts.level, 8, ({ verdict }) => levelCell(verdict.level)),
    column(texts.levelName, 14, ({ verdict }) => textCell(levelOf(verdict.level).name[language])),
    column(texts.ownLevel, 10, ({ annotation }) => levelCell(annotation?.level ?? null)),
    column(texts.confidence, 11, ({ verdict }) => numberCell(verdict.confidence, '0%')),
    column(texts.title, 26, ({ review }) => textCell(review.title, true)),
    column(texts.text, 80, ({ review }) => textCell(review.text, true)),
    column(texts.themes, 26, ({ verdict }) =>
      textCell(
        verdict.themes.map(({ theme, sign }) => `${THEMES[theme].name[language]} ${sign}`).join(BETWEEN),
      ),
    ),
    column(texts.signals, 22, ({ verdict }) =>
      textCell(verdict.signals.map((signal) => SIGNALS[signal][language]).join(BETWEEN)),
    ),
    column(texts.complaints, 40, ({ review, verdict }) => {
      const { text } = wordingOf(review)
      return textCell(verdict.complaints.map(({ start, end }) => text.slice(start, end)).join(BETWEEN), true)
    }),
    column(texts.note, 30, ({ annotation }) => textCell(annotation?.note ?? null, true)),
    column(texts.tags, 20, ({ annotation }) => textCell(annotation?.tags.join(BETWEEN) ?? null)),
    column(texts.reply, 50, ({ review }) => textCell(review.reply?.text ?? null, true)),
    column(texts.language, 9, ({ review, verdict }) => textCell(review.lang ?? verdict.lang)),
    column(texts.truncated, 10, ({ review }) => yes(review.truncated)),
    column(texts.translated, 10, ({ review }) => yes(review.machineTranslated)),
    column(texts.link, 40, ({ review }) => textCell(review.link)),
    column(texts.reviewId, 26, ({ review }) => textCell(review.id)),
    column(texts.placeId, 26, ({ place }) => textCell(place.id)),
    column(texts.address, 30, ({ place }) => textCell(place.address)),
    column(texts.placeUrl, 40, ({ place }) => textCell(place.url)),
    column(texts.firstRead, 19, ({ firstSeen }) => momentCell(firstSeen)),
  ]
}

export function reviewCells(item: StoredItem, columns: readonly Column<StoredItem>[]): Row {
  return columns.map(({ cell }) => cell(item))
}
