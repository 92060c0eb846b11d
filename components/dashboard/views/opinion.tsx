/** Second opinion: a colleague's annotations beside the user's own, how far they agree, and what to decide. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { authorName } from '../../../lib/author.ts'
import { compared } from '../../../lib/insight/agreement.ts'
import { formatNumber } from '../../../lib/locale.ts'
import { colleagues, dropOpinions, keepOpinions, sidesOf } from '../../../lib/store/opinions.ts'
import { exchangeSentence } from '../../exchange-sentence.ts'
import { useLive } from '../../live.ts'
import { attempt, notify } from '../../notices.tsx'
import { useDesk } from '../desk.tsx'
import { AgreementTable } from '../opinion/agreement-table.tsx'
import { Differences } from '../opinion/differences.tsx'
import { goTo } from '../route.ts'
import '../../filter/list-bar.css'
import '../sets/sets.css'
import '../opinion/opinion.css'

/** Larger files are of something else. */
const MOST_BYTES = 200_000_000

export function OpinionView() {
  const { route } = useDesk()
  const all = useLive(() => colleagues(), [])
  const author = all.value?.find((one) => one.author === route.more.author)?.author ?? all.value?.[0]?.author
  return (
    <>
      <p class="label">{i18n.t('opinion.hint')}</p>
      <p class="dash-actions">
        <ImportButton />
        {all.value && all.value.length > 0 && (
          <label class="list-sort">
            <span class="label">{i18n.t('opinion.colleague')}</span>
            <select
              class="field"
              value={author}
              onChange={({ currentTarget: { value } }) =>
                goTo({ ...route, view: 'opinion', more: { author: value } })
              }
            >
              {all.value.map((one) => (
                <option key={one.author} value={one.author}>
                  {i18n.t('collect.setOption', [one.author, formatNumber(one.count)])}
                </option>
              ))}
            </select>
          </label>
        )}
        {author !== undefined && (
          <button
            type="button"
            class="button plain"
            onClick={() =>
              void attempt(async () => {
                const { undo } = await dropOpinions(author)
                return { text: i18n.t('opinion.removed', [author]), undo }
              })
            }
          >
            {i18n.t('options.remove')}
          </button>
        )}
      </p>
      {all.value?.length === 0 && <p>{i18n.t('opinion.none')}</p>}
      {author !== undefined && <Compared key={author} author={author} />}
    </>
  )
}

function Compared({ author }: { author: string }) {
  const sides = useLive(() => sidesOf(author), [author])
  if (!sides.value) return null
  const comparison = compared(sides.value.mine, sides.value.theirs)
  return (
    <>
      <AgreementTable comparison={comparison} author={author} />
      <Differences differences={comparison.differences} decisions={sides.value.decisions} author={author} />
    </>
  )
}

function ImportButton() {
  const [busy, setBusy] = useState(false)
  const read = async (file: File) => {
    setBusy(true)
    try {
      if (file.size > MOST_BYTES) throw new Error(i18n.t('options.trouble.size'))
      const { readJson } = await import('../../../lib/exchange/in/set.ts')
      const { items } = readJson(await file.text())
      const said = items.flatMap(({ annotation, marks }) => [
        annotation?.author ?? '',
        ...marks.map((mark) => mark.author),
      ])
      const own = await authorName()
      // A colleague who chose no name, or the same as the user's, goes by the file's.
      const named = said.find((name) => name !== '' && name !== own)
      const author = named ?? file.name.replace(/\.[^.]*$/, '')
      const { result, undo } = await keepOpinions(author, items, new Date())
      const { kept, unknown } = result
      const text =
        kept === 0
          ? i18n.t('opinion.nothing')
          : `${i18n.t('opinion.imported', kept, [formatNumber(kept), author])}${
              unknown > 0 ? ` ${i18n.t('opinion.unknown', unknown, [formatNumber(unknown)])}` : ''
            }`
      notify({ text, undo, bad: kept === 0 })
    } catch (error) {
      notify({ text: exchangeSentence(error), bad: true })
    } finally {
      setBusy(false)
    }
  }
  return (
    <label class="button primary file">
      {i18n.t(busy ? 'opinion.reading' : 'opinion.import')}
      <input
        type="file"
        class="out-of-sight"
        accept="application/json,.json"
        disabled={busy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file can be chosen again.
          currentTarget.value = ''
          if (file) void read(file)
        }}
      />
    </label>
  )
}
