/** Marks in a real browser: words marked by keyboard and mouse, changed, lost and found again, and the program that obeys. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { SAMPLES } from '../samples/index.ts'
import { type Stage, stage, tabIdOf } from './harness.ts'
import { marked, untilBadges } from './pages/look.ts'

const PATIENT = { timeout: 20_000 }
/** For tests that open a browser of their own, or two. */
const LONG = 180_000

const sample = SAMPLES.find((one) => one.name === 'trustpilot-nl')!
const REVIEWS = sample.place.reviews
const [WAITED, SHORT, , TITLED] = REVIEWS
const TITLE = TITLED!.title!

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

/** Both surfaces hold the same workspace; each test takes the one or the other. */
async function open(surface: 'popup' | 'sidepanel', stage: Stage = on) {
  const page = await stage.open(sample.url)
  await untilBadges(page, REVIEWS.length)
  return { page, desk: await deskOf(page, surface, stage) }
}

async function deskOf(page: Page, surface: 'popup' | 'sidepanel', { context, extensionId, ...rest }: Stage) {
  const tab = await tabIdOf({ context, extensionId, ...rest }, page)
  const desk = await context.newPage()
  await desk.setViewportSize({ width: 400, height: 700 })
  await desk.goto(`chrome-extension://${extensionId}/${surface}.html?tab=${tab}`)
  return desk
}

async function opened(desk: Page, author: string): Promise<Locator> {
  const card = desk.getByRole('list', { name: 'Reviews' }).locator('article').filter({ hasText: author })
  await card.getByRole('button', { name: /^More/ }).click(PATIENT)
  return card
}

// A complaint of the program inside them cuts marked words into pieces.
const own = async (card: Locator) => (await card.locator('.words .own').allTextContents()).join('')
const row = (card: Locator, words: string) => card.locator('.mark-row').filter({ hasText: words })

async function markFirstSentence(card: Locator, key: string): Promise<void> {
  await card.getByRole('group', { name: 'Words of the review' }).focus()
  await card.page().keyboard.press('ArrowDown')
  await card.getByRole('toolbar', { name: /^Mark/ }).waitFor()
  await card.page().keyboard.press(key)
}

test('words are marked by keyboard, and all that is said of them is there after the browser was closed', {
  timeout: LONG,
}, async () => {
  // Without grants the build is opened where it lies: a copy would be another extension, with its own storage.
  let other = await stage({ grants: [] })
  const { profile } = other
  const options = await other.open(`chrome-extension://${other.extensionId}/options.html`)
  await options.getByRole('region', { name: 'Your name' }).getByRole('textbox').fill('Noor')
  await options.getByRole('region', { name: 'Your name' }).getByRole('textbox').press('Enter')
  await options.getByText('Saved.').waitFor()
  let card = await opened((await open('popup', other)).desk, TITLED!.author)
  await markFirstSentence(card, 'n')
  await expect.poll(() => own(card), PATIENT).toBe(TITLE)
  const note = row(card, TITLE).getByRole('textbox', { name: 'Note' })
  await note.fill('Vragen wie belt')
  await row(card, TITLE).getByText('Saved', { exact: true }).waitFor()
  await row(card, TITLE).getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Complaint' })
  await row(card, TITLE).getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Speed' })
  await row(card, TITLE).getByRole('combobox', { name: 'Level' }).selectOption({ label: 'Criminal' })
  await row(card, TITLE).getByRole('textbox', { name: 'Tags' }).fill('levering,')
  await row(card, TITLE).getByRole('button', { name: 'Remove tag levering' }).waitFor()
  await other.close()

  other = await stage({ grants: [], profile })
  card = await opened((await open('sidepanel', other)).desk, TITLED!.author)
  await row(card, TITLE).waitFor(PATIENT)
  const said = await row(card, TITLE).innerText()
  for (const part of ['Complaint', 'Speed', 'Criminal', 'Vragen wie belt', 'levering', 'Noor'])
    expect(said).toContain(part)
  await expect.poll(() => own(card), PATIENT).toBe(TITLE)
  await other.close()
})

test('words are marked by mouse, shown on the page, and unmarked and marked again', async () => {
  const { page, desk } = await open('sidepanel')
  const card = await opened(desk, SHORT!.author)
  await card.locator('.words .text').dblclick({ position: { x: 12, y: 8 } })
  await card.getByRole('button', { name: 'Praise' }).click()
  await card.locator('.words .own[data-kind=praise]').waitFor()
  const words = await own(card)
  expect(words).not.toBe('')
  expect(SHORT!.text.startsWith(words)).toBe(true)
  const count = card.locator('.has-marks')
  await count.waitFor()
  await row(card, words).getByRole('button', { name: 'Show' }).click()
  await expect.poll(() => marked(page, 'trede-flash'), PATIENT).toEqual([words])
  await row(card, words)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect.poll(() => own(card), PATIENT).toBe('')
  expect(await count.count()).toBe(0)
  await card.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => own(card), PATIENT).toBe(words)
  await row(card, words)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect.poll(() => own(card), PATIENT).toBe('')
})

test('a mark whose words are gone is an orphan with its quote and reason, and comes back with them', async () => {
  const { page, desk } = await open('popup')
  const card = await opened(desk, TITLED!.author)
  await markFirstSentence(card, 'c')
  await row(card, TITLE).waitFor()
  const rewrite = (title: string, text: string) =>
    page.evaluate(
      ([title, text]) => {
        const content = document.querySelectorAll('[data-review-content]')[3]!
        content.querySelector('h2')!.firstChild!.textContent = title!
        content.querySelector('p')!.firstChild!.textContent = text!
      },
      [title, text],
    )
  await rewrite('Opgelost', 'Na een telefoontje was alles in een dag geregeld. Keurig.')
  await expect.poll(() => marked(page), PATIENT).not.toContain(TITLE)
  const later = await opened(await deskOf(page, 'popup', on), TITLED!.author)
  await later.getByText('No longer found in this review (1)').waitFor(PATIENT)
  expect(await row(later, TITLE).innerText()).toContain('does not have these words any more')
  expect(await own(later)).toBe('')

  await rewrite(`Update! ${TITLE}`, TITLED!.text)
  await page.bringToFront()
  const again = await opened(await deskOf(page, 'popup', on), TITLED!.author)
  await expect.poll(() => own(again), PATIENT).toBe(TITLE)
  await row(again, TITLE)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await again.getByRole('button', { name: 'Undo' }).waitFor()
})

test('"not a complaint" takes the highlight of the program away, here and on the page, until it is taken back', async () => {
  const { page, desk } = await open('popup')
  const card = await opened(desk, WAITED!.author)
  const deny = card.getByRole('button', { name: /is not a complaint$/ }).first()
  const phrase = (await deny.getAttribute('aria-label'))!.replace(/^“|” is not a complaint$/g, '')
  const highlighted = async () => (await marked(page)).includes(phrase)
  const here = async () => (await card.locator('mark').allTextContents()).includes(phrase)
  expect([await highlighted(), await here()]).toEqual([true, true])
  await deny.click()
  await expect.poll(here, PATIENT).toBe(false)
  await page.bringToFront()
  await expect.poll(highlighted, PATIENT).toBe(false)

  await page.reload()
  await untilBadges(page, REVIEWS.length)
  await expect.poll(highlighted, PATIENT).toBe(false)
  const later = await opened(await deskOf(page, 'sidepanel', on), WAITED!.author)
  await row(later, phrase)
    .getByRole('button', { name: /^Remove/ })
    .click(PATIENT)
  await page.bringToFront()
  await expect.poll(highlighted, PATIENT).toBe(true)
})
