/** The popup in a real browser: read, filter, annotate, collect, export, and lose nothing. */
import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { levelOf } from '../../lib/model/ladder.ts'
import { SAMPLES } from '../samples/index.ts'
import { badges, type Stage, stage } from './harness.ts'

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENT = { timeout: 20_000 }
/** For tests that open a browser of their own, or two. */
const LONG = 180_000

const sample = SAMPLES.find((one) => one.name === 'trustpilot-nl')!
const REVIEWS = sample.place.reviews
const inEnglish = new Intl.NumberFormat('en')
const inDutch = new Intl.NumberFormat('nl')
const EMPTY_PLACE = 'https://www.google.com/maps/place/Niets/data=!4m2!3m1!1s0xe:0xf'

const PAGES: Record<string, string> = {
  [EMPTY_PLACE]: '<!doctype html><div role="main" aria-label="Niets"><h1>Niets</h1></div>',
  'https://nothing.example/': '<!doctype html><title>Nothing</title><p>Opening hours: every day.</p>',
  'https://stranger.test/': '<!doctype html><title>Stranger</title><p>Nobody asked for this host.</p>',
}
const respond = (url: URL) => {
  const html = PAGES[url.href]
  return html === undefined ? undefined : { html }
}

const list = (popup: Page) => popup.getByRole('list', { name: 'Reviews' })
const cards = (popup: Page) => list(popup).locator('article')
const cardOf = (popup: Page, author: string) => cards(popup).filter({ hasText: author })
const collectButton = (popup: Page) => popup.getByRole('button', { name: /^Collect/ })

async function exported(popup: Page, format: 'CSV' | 'JSON'): Promise<{ name: string; text: string }> {
  await popup.getByRole('radio', { name: format, exact: true }).check()
  const arriving = popup.waitForEvent('download')
  await popup.getByRole('button', { name: `Export as ${format}` }).click()
  const download = await arriving
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

async function rowsOf(popup: Page): Promise<Record<string, string>[]> {
  const { text } = await exported(popup, 'CSV')
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe('on a page with reviews', () => {
  let on: Stage
  beforeAll(async () => {
    on = await stage({ respond })
  })
  afterEach(async () => {
    for (const page of on.context.pages().slice(1)) await page.close()
  })
  afterAll(() => on?.close())

  const open = async () => {
    const page = await on.open(sample.url)
    const popup = await on.popup(page)
    await expect.poll(() => cards(popup).count(), PATIENT).toBe(REVIEWS.length)
    return { page, popup }
  }

  test('shows the place, how much was read, and what the badges show', async () => {
    const { page, popup } = await open()
    expect(await popup.getByRole('heading', { level: 1 }).textContent()).toBe(sample.place.name)
    await popup
      .getByText(`${REVIEWS.length} of ${inEnglish.format(sample.place.total)} on this page`)
      .waitFor()
    const onPage = (await badges(page)).map(({ level }) => levelOf(level as 0).name.en)
    const inPopup = await cards(popup).evaluateAll((all) =>
      all.map((card) => card.querySelector('.level-badge')?.textContent),
    )
    expect(inPopup).toEqual(onPage)
  })

  test('narrows the list by level and by words, and collects only that', async () => {
    const { page, popup } = await open()
    const levels = (await badges(page)).map(({ level }) => level)
    const level = levels[0]!
    const wanted = levels.filter((each) => each === level).length
    const ladder = popup.getByRole('group', { name: 'Show only these levels' })
    await ladder.getByRole('button', { name: levelOf(level as 0).name.en }).click()
    await expect.poll(() => cards(popup).count()).toBe(wanted)
    await expect.poll(() => collectButton(popup).textContent()).toMatch(`Collect ${wanted} `)
    await popup.getByRole('button', { name: 'Show all' }).click()
    await popup.getByRole('searchbox').fill(REVIEWS[1]!.author.toUpperCase())
    await expect.poll(() => cards(popup).count()).toBe(1)
    await collectButton(popup).click()
    await popup.getByText('1 added.').waitFor()
    await popup.getByRole('button', { name: 'Undo' }).click()
    await popup.getByText('Taken out again.').waitFor()
  })

  test('goes to a review on the page', async () => {
    const { page, popup } = await open()
    const last = REVIEWS.at(-1)!
    await cardOf(popup, last.author).locator('.reveal').click()
    await page.bringToFront()
    const shown = page.getByText(last.text.slice(0, 30)).first()
    await expect
      .poll(() => shown.evaluate((element) => element.getBoundingClientRect().top < innerHeight), PATIENT)
      .toBe(true)
  })

  test('follows the page: what is changed there arrives here', async () => {
    const { page, popup } = await open()
    await page.goto('https://stranger.test/')
    await expect.poll(() => popup.getByText('Trede may not read this page').count(), PATIENT).toBe(1)
    await page.goto(sample.url)
    await expect.poll(() => cards(popup).count(), PATIENT).toBe(REVIEWS.length)
  })

  test('takes the tab that was in view when it is opened as a tab of its own', async () => {
    await on.open('https://stranger.test/')
    await on.open(sample.url)
    const popup = await on.context.newPage()
    await popup.goto(`chrome-extension://${on.extensionId}/popup.html`)
    await expect.poll(() => cards(popup).count(), PATIENT).toBe(REVIEWS.length)
  })

  test('says that a known page has no reviews yet', async () => {
    const popup = await on.popup(await on.open(EMPTY_PLACE))
    await popup.getByText('No reviews on the screen yet').waitFor(PATIENT)
    expect(await popup.getByRole('heading', { level: 1 }).textContent()).toBe('Niets')
  })

  test('says that it may not read a page, and takes no stranger for a known one', async () => {
    const popup = await on.popup(await on.open('https://stranger.test/'))
    await popup.getByText('Trede may not read this page').waitFor(PATIENT)
    expect(await popup.getByRole('list').count()).toBe(0)
  })
})

/** The extension's own window under its button, as far as the protocol gives it: a target to run a script in. */
async function inRealPopup(on: Stage, page: Page, script: string): Promise<unknown> {
  const session = await on.context.browser()!.newBrowserCDPSession()
  await page.bringToFront()
  await on.context.serviceWorkers()[0]!.evaluate('chrome.action.openPopup()')
  const target = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/popup.html'))
  await expect.poll(target, PATIENT).toBeDefined()
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: (await target())!.targetId })
  const ask = async () => {
    const answer = new Promise<string>((resolve) =>
      session.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message)),
    )
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: script } })
    await session.send('Target.sendMessageToTarget', { sessionId, message })
    return (JSON.parse(await answer) as { result: { result: { value: unknown } } }).result.result.value
  }
  await expect.poll(ask, PATIENT).not.toBeNull()
  return ask()
}

test('is as wide as it wants to be under its button, and reads the active tab', {
  timeout: LONG,
}, async () => {
  const on = await stage({ respond })
  const page = await on.open(sample.url)
  await expect.poll(async () => (await badges(page)).length, PATIENT).toBe(REVIEWS.length)
  const found = await inRealPopup(
    on,
    page,
    `document.querySelectorAll('article').length === ${REVIEWS.length} ? innerWidth : null`,
  )
  expect(found).toBe(400)
  await on.close()
})

test('says what it can do on a page where it finds nothing', { timeout: LONG }, async () => {
  const on = await stage({ respond, grants: ['https://*.example/*'] })
  const popup = await on.popup(await on.open('https://nothing.example/'))
  await popup.getByText('No reviews found on this page').waitFor(PATIENT)
  await popup.getByText(/^Trede reads Google Maps.*schema\.org/).waitFor()
  await on.close()
})

test('what is collected and annotated is there after the browser was closed', { timeout: LONG }, async () => {
  const [first, second] = [REVIEWS[0]!, REVIEWS[1]!]
  // Without grants the build is opened where it lies: a copy would be another extension, with its own storage.
  let on = await stage({ respond, grants: [] })
  const { profile } = on
  const page = await on.open(sample.url)
  let popup = await on.popup(page)
  const card = cardOf(popup, first.author)
  await card.getByRole('button', { name: /^More/ }).click()
  await card.getByRole('combobox', { name: 'Your level' }).selectOption({ label: 'Unbelievable' })
  await card.getByRole('textbox', { name: 'Tags' }).fill('training, owner')
  await card.getByRole('textbox', { name: 'Tags' }).press('Enter')
  await card.getByRole('button', { name: 'Remove tag owner' }).waitFor()
  await card.getByRole('textbox', { name: 'Note' }).fill('=Ask "them",\nthen decide')
  await card.getByText('Saved', { exact: true }).waitFor()
  await collectButton(popup).click()
  await popup.getByText(`${REVIEWS.length} added.`).waitFor()
  // Written while the window closes: no pause, no leaving of the field.
  const other = cardOf(popup, second.author)
  await other.getByRole('button', { name: /^More/ }).click()
  await other.getByRole('textbox', { name: 'Note' }).fill('Written at the last moment')
  await popup.close()
  popup = await on.popup(page)
  await cardOf(popup, second.author).getByRole('button', { name: /^More/ }).click()
  const noteOfOther = () => cardOf(popup, second.author).getByRole('textbox', { name: 'Note' }).inputValue()
  await expect.poll(noteOfOther, PATIENT).toBe('Written at the last moment')
  await on.close()

  on = await stage({ respond, grants: [], profile })
  popup = await on.popup(await on.open(sample.url))
  const again = cardOf(popup, first.author)
  await again.getByText('yours').waitFor(PATIENT)
  await again.getByRole('button', { name: /^More/ }).click()
  expect(await again.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('=Ask "them",\nthen decide')
  expect(await again.getByRole('combobox', { name: 'Your level' }).inputValue()).toBe('6')
  await again.getByText(`In ${sample.place.name}`).waitFor()
  await cardOf(popup, second.author).getByRole('button', { name: /^More/ }).click()
  await expect.poll(noteOfOther, PATIENT).toBe('Written at the last moment')
  expect(
    await popup
      .getByRole('combobox', { name: 'Set', exact: true })
      .evaluate((set) => (set as HTMLSelectElement).selectedOptions[0]?.textContent),
  ).toBe(`${sample.place.name} (${REVIEWS.length})`)

  await popup.getByRole('button', { name: 'Export' }).click()
  await popup.getByRole('checkbox', { name: 'A receipt beside it' }).uncheck()
  const masked = await rowsOf(popup)
  expect(masked.map(({ author }) => /^Reviewer [0-9A-Z]{4}-[0-9A-Z]{4}$/.test(author ?? ''))).not.toContain(
    false,
  )
  await popup.getByRole('checkbox', { name: 'Keep reviewers’ names' }).check()
  const rows = await rowsOf(popup)
  expect(
    rows.map(({ author, title, text, rating }) => ({ author, title, text, stars: Number(rating) })),
  ).toEqual(REVIEWS.map(({ author, title, text, stars }) => ({ author, title: title ?? '', text, stars })))
  expect(rows.map(({ level }) => Number(level))).toEqual(
    (await badges(on.context.pages().find((page) => page.url() === sample.url)!)).map(({ level }) => level),
  )
  // An apostrophe keeps a spreadsheet from running what begins like a formula.
  expect(rows[0]).toMatchObject({
    own_level: '6',
    note: `'=Ask "them",\nthen decide`,
    tags: 'training | owner',
  })

  const file = await exported(popup, 'JSON')
  expect(file.name).toMatch(/^trede-.*\.json$/)
  const { format, reviews } = JSON.parse(file.text) as { format: string; reviews: { text: string }[] }
  expect([format, reviews.map(({ text }) => text)]).toEqual(['trede-set', REVIEWS.map(({ text }) => text)])
  await on.close()
})

test('speaks Dutch in a Dutch browser', { timeout: LONG }, async () => {
  const on = await stage({ respond, lang: 'nl' })
  const popup = await on.popup(await on.open(sample.url))
  await popup
    .getByText(`${REVIEWS.length} van ${inDutch.format(sample.place.total)} op deze pagina`)
    .waitFor(PATIENT)
  await popup.getByRole('button', { name: `Verzamel ${REVIEWS.length} recensies` }).waitFor()
  expect(await popup.evaluate('document.documentElement.lang')).toBe('nl')
  await on.close()
})
