/** Names: a person found and erased, and all reviewers of a set made codes for good. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { hideNames, hideNamesOfSet } from '../../../lib/privacy/hide.ts'
import { type Found, findPerson } from '../../../lib/privacy/person.ts'
import { deleteReviews } from '../../../lib/store/bulk.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { listSets, newSalt } from '../../../lib/store/sets.ts'
import { useLive } from '../../live.ts'
import { Section } from '../section.tsx'

export function PersonPart() {
  return (
    <>
      <Section title={i18n.t('data.person')} hint={i18n.t('data.personHint')} anchor="person">
        <Person />
      </Section>
      <Section title={i18n.t('data.codes')} hint={i18n.t('data.codesHint')} anchor="codes">
        <Codes />
      </Section>
    </>
  )
}

function Person() {
  const [name, setName] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [sure, setSure] = useState<'sureHide' | 'sureErase' | null>(null)
  const [said, setSaid] = useState('')
  const attempt = async (work: () => Promise<string>) => {
    try {
      setSaid(await work())
    } catch (error) {
      setSaid(sentenceOf(error))
    }
  }
  const find = (event: Event) => {
    event.preventDefault()
    void attempt(async () => {
      setSure(null)
      setFound(await findPerson(name))
      return ''
    })
  }
  const erase = () =>
    attempt(async () => {
      await deleteReviews(found!.wrote)
      setFound(null)
      setSure(null)
      return i18n.t('data.erased', found!.wrote.length, [formatNumber(found!.wrote.length)])
    })
  const hide = () =>
    attempt(async () => {
      await hideNames(found!.wrote, newSalt())
      setFound(null)
      setSure(null)
      return i18n.t('data.hidden', found!.wrote.length, [formatNumber(found!.wrote.length)])
    })
  return (
    <>
      <form class="line" onSubmit={find}>
        <label class="grow">
          <span class="out-of-sight">{i18n.t('data.personName')}</span>
          <input
            class="field"
            value={name}
            maxLength={200}
            placeholder={i18n.t('data.personName')}
            onInput={({ currentTarget }) => {
              setName(currentTarget.value)
              setFound(null)
              setSure(null)
            }}
          />
        </label>
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {i18n.t('data.personFind')}
        </button>
      </form>
      {found && (
        <>
          <p>
            {i18n.t('data.wrote', found.wrote.length, [formatNumber(found.wrote.length)])}{' '}
            {i18n.t('data.named', found.named.length, [formatNumber(found.named.length)])}{' '}
            {found.named.length > 0 && (
              <a href={`/dashboard.html#/reviews?text=${encodeURIComponent(name.trim())}`}>
                {i18n.t('data.foundSee')}
              </a>
            )}
          </p>
          {found.wrote.length > 0 && (
            <p class="line">
              <button type="button" class="button" onClick={() => setSure('sureHide')}>
                {i18n.t('data.personHide')}
              </button>
              <button type="button" class="button" onClick={() => setSure('sureErase')}>
                {i18n.t('data.personErase')}
              </button>
            </p>
          )}
          {sure && (
            <Sure
              question={i18n.t(`data.${sure}`, found.wrote.length, [formatNumber(found.wrote.length)])}
              onYes={() => void (sure === 'sureHide' ? hide() : erase())}
              onNo={() => setSure(null)}
            />
          )}
        </>
      )}
      <p role="status">{said}</p>
    </>
  )
}

function Codes() {
  const sets = useLive(() => listSets(), [])
  const [chosen, setChosen] = useState('')
  const [sure, setSure] = useState(false)
  const [said, setSaid] = useState('')
  const set = sets.value?.find(({ id }) => id === chosen)
  const hide = async () => {
    try {
      const hidden = await hideNamesOfSet(chosen, {
        onProgress: (done) => setSaid(i18n.t('data.codesBusy', [formatNumber(done)])),
      })
      setSaid(i18n.t('data.hidden', hidden, [formatNumber(hidden)]))
      setSure(false)
    } catch (error) {
      setSaid(sentenceOf(error))
    }
  }
  if (sets.value?.length === 0) return <p>{i18n.t('data.codesNone')}</p>
  return (
    <>
      <p class="line">
        <label class="grow">
          <span class="out-of-sight">{i18n.t('data.codesSet')}</span>
          <select
            class="field"
            value={chosen}
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.value)
              setSure(false)
            }}
          >
            <option value="">{i18n.t('data.codesSet')}</option>
            {sets.value?.map(({ id, name, count }) => (
              <option key={id} value={id}>
                {name} ({formatNumber(count)})
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={!set} onClick={() => setSure(true)}>
          {i18n.t('data.codesDo')}
        </button>
      </p>
      {set && sure && (
        <Sure
          question={i18n.t('data.codesSure', set.count, [set.name, formatNumber(set.count)])}
          onYes={() => void hide()}
          onNo={() => setSure(false)}
        />
      )}
      <p role="status">{said}</p>
    </>
  )
}

/** Asks once more before what nobody can undo. */
function Sure({ question, onYes, onNo }: { question: string; onYes: () => void; onNo: () => void }) {
  return (
    <p class="line" role="alert">
      <span>{question}</span>
      <button type="button" class="button primary" onClick={onYes}>
        {i18n.t('data.codesYes')}
      </button>
      <button type="button" class="button" onClick={onNo}>
        {i18n.t('data.restoreLeave')}
      </button>
    </p>
  )
}
