/** The picked reviews as something to export, read in portions. */
import { i18n } from '#i18n'
import type { Asked } from '../../../lib/collection/protocol.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { newSet } from '../../../lib/store/sets.ts'
import type { ExportChoice } from '../../export/choice.ts'

const PORTION = 250

/** Within a set the reviewers have the set's codes, so that two exports agree; else codes of their own each time. */
export function ofPicked(
  asked: Asked,
  ids: readonly string[],
  within: ReviewSet | null,
  filter: string | null,
): ExportChoice {
  const name = within?.name ?? i18n.t('dash.bulk.exportName')
  return {
    kind: 'view',
    name,
    count: ids.length,
    filter,
    open: async () => {
      const fresh = newSet(name, new Date())
      return {
        set: within ? { ...fresh, salt: within.salt } : fresh,
        count: ids.length,
        async *slices() {
          for (let at = 0; at < ids.length; at += PORTION) {
            const items = await asked.ask('byIds', { ids: ids.slice(at, at + PORTION) })
            yield items.map(
              ({ setIds: _sets, business: _business, marks, ...item }): StoredItem => ({
                ...item,
                marks: [...marks],
                added: item.firstSeen,
              }),
            )
          }
        },
      }
    },
  }
}
