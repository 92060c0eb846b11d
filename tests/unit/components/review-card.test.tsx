// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MarkActions } from '../../../components/marks/mark-actions.ts'
import { type CardActions, ReviewCard } from '../../../components/review-card.tsx'
import { selectorsOf } from '../../../lib/anchor/selectors.ts'
import type { Annotation } from '../../../lib/model/annotation.ts'
import type { ReviewItem } from '../../../lib/model/item.ts'
import type { Mark } from '../../../lib/model/mark.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { StoreError } from '../../../lib/store/errors.ts'
import { told } from './browser.ts'
import { itemOf } from './fixtures.ts'

const actions = {
  annotate: vi.fn<CardActions['annotate']>(),
  annotateLate: vi.fn<CardActions['annotateLate']>(),
  reveal: vi.fn<CardActions['reveal']>(),
  revealMark: vi.fn<CardActions['revealMark']>(),
  collect: vi.fn<CardActions['collect']>(),
  beside: true,
  marks: {
    add: vi.fn<MarkActions['add']>(),
    change: vi.fn<MarkActions['change']>(),
    changeLate: vi.fn<MarkActions['changeLate']>(),
    remove: vi.fn<MarkActions['remove']>(),
    restore: vi.fn<MarkActions['restore']>(),
  },
}
beforeEach(() => {
  actions.annotate.mockReset().mockResolvedValue()
  actions.reveal.mockReset().mockResolvedValue('shown')
})
afterEach(cleanup)

const LATE = itemOf('late', {
  level: 2,
  author: 'Noor',
  title: 'Jammer',
  text: 'We zaten een uur te wachten. De soep was prima.',
  lang: 'nl',
  phrases: [
    ['een uur te wachten', 'speed', '-'],
    ['soep was prima', 'product', '+'],
  ],
  complaints: ['We zaten een uur te wachten.'],
  signals: ['return-'],
})

function show(
  item: ReviewItem,
  more: { annotation?: Partial<Annotation>; marks?: Mark[]; open?: boolean; sets?: string[] } = {},
) {
  const { annotation, marks = [], open = false, sets = [] } = more
  const whole = {
    id: '',
    reviewId: item.review.id,
    level: null,
    note: '',
    tags: [],
    author: '',
    created: '',
    modified: '',
  }
  return render(
    <ReviewCard
      item={item}
      annotation={annotation && { ...whole, ...annotation }}
      marks={marks}
      sets={sets}
      open={open}
      current
      onToggle={() => undefined}
      actions={actions}
    />,
  ).container
}

it('shows level, author, date, rating and words, the complaint marked', () => {
  const card = show(LATE)
  expect(screen.getByRole('button', { name: /Basic.*Noor.*5 Mar 2026.*4 of 5/ })).toBeTruthy()
  expect([...card.querySelectorAll('.words p')].map((p) => p.textContent)).toEqual([
    'Jammer',
    'We zaten een uur te wachten. De soep was prima.',
  ])
  expect([...card.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['een uur te wachten'])
  expect(card.querySelector('.words')?.getAttribute('lang')).toBe('nl')
})

it('shows words that look like markup as words', () => {
  const nasty = '<img src=x onerror="alert(1)"> & <script>alert(2)</script>'
  const card = show(
    itemOf('x', {
      author: '<b>Bo</b>',
      title: '<i>T</i>',
      text: nasty,
      complaints: [nasty],
      phrases: [[nasty, 'product', '-']],
    }),
    { open: true, annotation: { note: '<u>note</u>', tags: ['<s>tag</s>'] }, sets: ['<em>set</em>'] },
  )
  expect(card.querySelector('img, script, b, i, u, s, em')).toBeNull()
  expect(card.querySelector('mark')?.textContent).toBe(nasty)
})

it('shows the level of the user beside that of the program', () => {
  const card = show(LATE, { annotation: { level: 4 } })
  expect([...card.querySelectorAll('.level-badge')].map((badge) => badge.textContent)).toEqual([
    'Basic',
    'Desired',
  ])
  expect(screen.getByRole('button', { name: /Basic Desired yours/ })).toBeTruthy()
})

it('gives the reason by theme when it is open, and nothing of it before', () => {
  show(LATE)
  expect(screen.queryByRole('heading')).toBeNull()
  cleanup()
  const card = show(LATE, { open: true, sets: ['Zutphen', 'Soup'] })
  const speed = screen.getByRole('heading', { name: 'Speed' }).parentElement!
  expect(speed.querySelector('q')?.textContent).toBe('een uur te wachten')
  expect(card.textContent).toContain('will not come back')
  expect(card.textContent).toContain('In Zutphen and Soup')
})

it('stores and takes back a level of the user', async () => {
  show(LATE, { open: true, annotation: { level: 4 } })
  const choice = screen.getByRole('combobox', { name: 'Your level' }) as HTMLSelectElement
  expect(choice.value).toBe('4')
  fireEvent.change(choice, { target: { value: '0' } })
  expect(actions.annotate).toHaveBeenLastCalledWith(LATE, { level: 0 })
  fireEvent.change(choice, { target: { value: '' } })
  expect(actions.annotate).toHaveBeenLastCalledWith(LATE, { level: null })
})

it('says in a sentence why something was not stored', async () => {
  actions.annotate.mockRejectedValue(new StoreError('full'))
  show(LATE, { open: true })
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } })
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The disk is full/)
})

it('goes to the review on the page, and says when it is gone', async () => {
  show(LATE)
  fireEvent.click(screen.getByRole('button', { name: /Noor.*5 Mar/ }))
  expect(actions.reveal).toHaveBeenCalledWith(LATE)
  await Promise.resolve()
  expect(screen.queryByRole('alert')).toBeNull()
  actions.reveal.mockResolvedValue('gone')
  fireEvent.click(screen.getByRole('button', { name: /Noor.*5 Mar/ }))
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toBe('This review is no longer on the page.'),
  )
})

it('has the keys of the page: level, mark, note, collect', async () => {
  actions.marks.add.mockReset().mockImplementation(async (_item, span) => markOn(LATE, span))
  actions.collect.mockReset().mockResolvedValue({ setId: 's1', setName: 'Soup', addedIds: ['maps:late'] })
  show(LATE)
  const press = (key: string) =>
    fireEvent.keyDown(screen.getByRole('button', { name: /Noor.*5 Mar/ }), { key })
  press('2')
  press('0')
  expect(actions.annotate.mock.calls).toEqual([
    [LATE, { level: 2 }],
    [LATE, { level: null }],
  ])
  for (const key of ['c', 'P', 'n', 'q', 'x']) press(key)
  const whole = { start: 0, end: wordingOf(LATE.review).text.length }
  expect(actions.marks.add.mock.calls).toEqual([
    [LATE, whole, 'complaint'],
    [LATE, whole, 'praise'],
    [LATE, whole, 'note'],
  ])
  press('s')
  expect(await screen.findByText(/^Added to “Soup”\./)).toBeTruthy()
  told.toBackground.mockResolvedValue(null)
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByText(/^Added to/)).toBeNull())
  expect(told.toBackground).toHaveBeenLastCalledWith({
    trede: 'page.uncollect',
    data: { setId: 's1', reviewIds: ['maps:late'] },
  })
})

it('says what is special about the words', () => {
  const card = show(
    itemOf('cut', {
      author: null,
      text: '',
      rating: null,
      date: null,
      truncated: true,
      machineTranslated: true,
    }),
  )
  expect(card.textContent).toContain('No name')
  expect(card.textContent).toContain('Rating without text')
  expect(card.textContent).toContain('Cut off on the page')
  expect(card.textContent).toContain('Translated by the site')
})

function markOn({ review }: ReviewItem, span: { start: number; end: number }): Mark {
  const moment = '2026-11-02T09:00:00.000Z'
  const said = { kind: 'praise', theme: null, level: null, note: '', tags: [], author: '' } as const
  const selectors = selectorsOf(wordingOf(review).text, span)!
  return {
    ...selectors,
    ...said,
    tags: [],
    id: 'new',
    reviewId: review.id,
    created: moment,
    modified: moment,
  }
}

describe('marks', () => {
  const markOf = (words: string, changes: Partial<Mark> = {}): Mark => {
    const wording = wordingOf(LATE.review).text
    const start = wording.indexOf(words)
    return {
      ...selectorsOf(wording, { start, end: start + words.length })!,
      id: `${LATE.review.id}#${words}`,
      reviewId: LATE.review.id,
      kind: 'praise',
      theme: 'product',
      level: 4,
      note: 'Voor de kok',
      tags: ['keuken'],
      author: 'Sam',
      created: '2026-11-02T09:00:00.000Z',
      modified: '2026-11-05T09:00:00.000Z',
      ...changes,
    }
  }
  const GONE = markOf('wachten', {
    id: 'x',
    quote: { exact: 'een lange rij', prefix: 'Er stond ', suffix: '' },
  })
  const failing = () => Promise.reject(new StoreError('full'))

  beforeEach(() => {
    for (const mock of Object.values(actions.marks)) mock.mockReset()
    actions.revealMark.mockReset().mockResolvedValue('shown')
  })

  it('are counted on the closed card, and stand in the words beside the complaint of the program', () => {
    const card = show(LATE, { marks: [markOf('soep was prima'), markOf('uur te wachten', { kind: 'note' })] })
    expect(screen.getByTitle('2 marks').textContent).toContain('2')
    expect(
      [...card.querySelectorAll('.own')].map((own) => [
        own.tagName,
        own.getAttribute('data-kind'),
        own.textContent,
      ]),
    ).toEqual([
      ['MARK', 'note', 'uur te wachten'],
      ['SPAN', 'praise', 'soep was prima'],
    ])
    expect([...card.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe(
      'een uur te wachten',
    )
    expect(screen.queryByRole('region', { name: 'Your marks' })).toBeNull()
  })

  it('are opened for changing by a click on their words, the innermost of several', async () => {
    const marks = [
      markOf('een uur te wachten. De soep was prima', { id: 'outer' }),
      markOf('soep was prima', { id: 'inner' }),
    ]
    const card = show(LATE, { open: true, marks })
    const words = [...card.querySelectorAll<HTMLElement>('.words .own')]
    const editing = () => card.querySelector('.mark-form')?.closest('li')?.dataset.mark
    fireEvent.click(words.at(-1)!)
    await waitFor(() => expect(editing()).toBe('inner'))
    fireEvent.click(words[0]!)
    await waitFor(() => expect(editing()).toBe('outer'))
    expect(actions.reveal).not.toHaveBeenCalled()
  })

  it('say in the open card all that they say', () => {
    show(LATE, { open: true, marks: [markOf('soep was prima')] })
    const row = screen.getByRole('region', { name: 'Your marks' }).querySelector('li')!
    for (const said of ['Praise', 'soep was prima', 'Product', 'Desired', 'Voor de kok', 'keuken', 'Sam'])
      expect(row.textContent).toContain(said)
    expect(row.textContent).toContain('2 Nov 2026')
    expect(row.textContent).toContain('changed 5 Nov 2026')
  })

  it('without a place are listed with their quote and the reason', () => {
    show(LATE, { open: true, marks: [GONE] })
    const list = screen.getByRole('region', { name: 'Your marks' })
    expect(list.textContent).toContain('No longer found in this review (1)')
    expect(list.textContent).toContain('een lange rij')
    expect(list.textContent).toContain('does not have these words any more')
    expect(within(list).queryByRole('button', { name: 'Show' })).toBeNull()
    cleanup()
    const cut = { ...LATE, review: { ...LATE.review, truncated: true } }
    show(cut, { open: true, marks: [GONE] })
    expect(screen.getByRole('region', { name: 'Your marks' }).textContent).toContain('Only the beginning')
  })

  it('that stand on other words by now say which', () => {
    const typo = markOf('soep was prima', {
      quote: { exact: 'soep was prmia', prefix: 'wachten. De ', suffix: '.' },
    })
    show(LATE, { open: true, marks: [typo] })
    expect(screen.getByText('The words are now “soep was prima”.')).toBeTruthy()
  })

  it('are changed in place, field by field', async () => {
    const mark = markOf('soep was prima')
    actions.marks.change.mockResolvedValue()
    show(LATE, { open: true, marks: [mark] })
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }))
    const list = within(screen.getByRole('region', { name: 'Your marks' }))
    const change = (name: string, value: string) =>
      fireEvent.change(list.getByRole('combobox', { name }), { target: { value } })
    change('Kind', 'complaint')
    change('Theme', '')
    change('Level', '6')
    change('Level', '')
    expect(actions.marks.change.mock.calls).toEqual([
      [mark, { kind: 'complaint' }],
      [mark, { theme: null }],
      [mark, { level: 6 }],
      [mark, { level: null }],
    ])
    const note = list.getByRole('textbox', { name: 'Note' })
    fireEvent.input(note, { target: { value: 'Nabellen' } })
    fireEvent.blur(note)
    expect(actions.marks.change).toHaveBeenLastCalledWith(mark, { note: 'Nabellen' })
    fireEvent.click(list.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(list.queryByRole('combobox')).toBeNull())
  })

  it('are removed, and brought back', async () => {
    const mark = markOf('soep was prima')
    actions.marks.remove.mockResolvedValue()
    actions.marks.restore.mockResolvedValue()
    show(LATE, { open: true, marks: [mark] })
    fireEvent.click(screen.getByRole('button', { name: /^Remove the mark on .soep was prima/ }))
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(actions.marks.remove).toHaveBeenCalledExactlyOnceWith(mark)
    expect(actions.marks.restore).toHaveBeenCalledExactlyOnceWith(LATE, mark)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
  })

  it('tell why they were not removed, and stay', async () => {
    actions.marks.remove.mockImplementation(failing)
    show(LATE, { open: true, marks: [markOf('soep was prima')] })
    fireEvent.click(screen.getByRole('button', { name: /^Remove the mark/ }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The disk is full/)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('go to their words on the page, and say when those are gone', async () => {
    const mark = markOf('soep was prima')
    show(LATE, { open: true, marks: [mark] })
    actions.revealMark.mockResolvedValue('wordless')
    fireEvent.click(screen.getByRole('button', { name: 'Show' }))
    expect(actions.revealMark).toHaveBeenCalledExactlyOnceWith(LATE, mark)
    expect((await screen.findByRole('alert')).textContent).toBe('These words are no longer on the page.')
  })

  it('"not a complaint" takes the highlight of the program away, and is one click on each phrase', () => {
    actions.marks.add.mockImplementation(failing)
    const card = show(LATE, { open: true })
    fireEvent.click(screen.getByRole('button', { name: '“een uur te wachten” is not a complaint' }))
    const start = wordingOf(LATE.review).text.indexOf('een uur')
    const span = { start, end: start + 'een uur te wachten'.length }
    expect(actions.marks.add).toHaveBeenCalledExactlyOnceWith(LATE, span, 'not-complaint')
    expect(card.querySelectorAll('mark')).toHaveLength(1)
    cleanup()
    const after = show(LATE, { open: true, marks: [markOf('uur te wachten', { kind: 'not-complaint' })] })
    expect(after.querySelector('mark')).toBeNull()
    expect(screen.queryByRole('region', { name: 'Complaints that Trede found' })).toBeNull()
  })
})
