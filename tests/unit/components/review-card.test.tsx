// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type CardActions, ReviewCard } from '../../../components/review-card.tsx'
import type { Annotation } from '../../../lib/model/annotation.ts'
import type { ReviewItem } from '../../../lib/model/item.ts'
import { StoreError } from '../../../lib/store/errors.ts'
import { itemOf } from './fixtures.ts'

const actions = {
  annotate: vi.fn<CardActions['annotate']>(),
  annotateLate: vi.fn<CardActions['annotateLate']>(),
  reveal: vi.fn<CardActions['reveal']>(),
}
beforeEach(() => {
  actions.annotate.mockReset().mockResolvedValue()
  actions.reveal.mockReset().mockResolvedValue(true)
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
  more: { annotation?: Partial<Annotation>; open?: boolean; sets?: string[] } = {},
) {
  const { annotation, open = false, sets = [] } = more
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
  actions.reveal.mockResolvedValue(false)
  fireEvent.click(screen.getByRole('button', { name: /Noor.*5 Mar/ }))
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toBe('This review is no longer on the page.'),
  )
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
