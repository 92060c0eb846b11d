/**
 * Each export format is downloaded and read again, as a program that trusts only the file would. Each from a tab of its own,
 * with a receipt beside it: after ten files from one tab the browser asks whether more may come, and nobody answers here.
 */
import { readFile } from 'node:fs/promises'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import type { Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readQdpx } from '../../lib/exchange/in/qdpx.ts'
import { readJson, readNdjson } from '../../lib/exchange/in/set.ts'
import { readW3c } from '../../lib/exchange/in/w3c.ts'
import { SAMPLES } from '../samples/index.ts'
import { type Stage, stage } from './harness.ts'

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENT = { timeout: 30_000 }
const LONG = 180_000

const sample = SAMPLES.find((one) => one.name === 'trustpilot-nl')!
const TEXTS = sample.place.reviews.map(({ text }) => text)
const NOW = new Date('2026-12-01T00:00:00Z')

describe('the picker', () => {
  let on: Stage
  let page: Page
  let popup: Page
  beforeAll(async () => {
    on = await stage()
    page = await on.open(sample.url)
    popup = await on.popup(page)
    const cards = popup.getByRole('list', { name: 'Reviews' }).locator('article')
    await cards.nth(TEXTS.length - 1).waitFor(PATIENT)
    const first = cards.first()
    await first.getByRole('button', { name: /^More/ }).click()
    await first.getByRole('textbox', { name: 'Note' }).fill('Ask <them> & "us"')
    await first.getByText('Saved', { exact: true }).waitFor()
    await popup.getByRole('button', { name: /^Collect/ }).click()
    await popup.getByText(`${TEXTS.length} added.`).waitFor()
    await popup.close()
  }, LONG)
  beforeEach(async () => {
    popup = await on.popup(page)
    await popup.getByRole('button', { name: 'Export' }).click()
    await popup.getByRole('radio', { name: /^The set/ }).check()
  }, LONG)
  afterEach(() => popup.close())
  afterAll(() => on?.close())

  async function exported(
    format: string,
  ): Promise<{ bytes: Buffer<ArrayBuffer>; text: string; receipt: string }> {
    await popup.getByRole('radio', { name: format, exact: true }).check()
    const downloads: Download[] = []
    const take = (download: Download) => downloads.push(download)
    popup.on('download', take)
    await popup.getByRole('button', { name: `Export as ${format}` }).click()
    // With what the picker says, which tells why where a file does not come.
    const said = popup.getByRole('dialog').getByRole('status')
    await expect
      .poll(async () => [downloads.length, await said.textContent()], PATIENT)
      .toEqual([2, expect.stringMatching(/ and its receipt go to your downloads/)])
    popup.off('download', take)
    const [file, receipt] = downloads.sort(
      (a, b) => a.suggestedFilename().length - b.suggestedFilename().length,
    )
    expect(receipt!.suggestedFilename()).toBe(`${file!.suggestedFilename()}.txt`)
    const bytes = (await readFile(await file!.path())) as Buffer<ArrayBuffer>
    return { bytes, text: bytes.toString('utf8'), receipt: await readFile(await receipt!.path(), 'utf8') }
  }

  test(
    'Excel',
    async () => {
      const { bytes, receipt } = await exported('Excel')
      const { Sheets } = read(bytes)
      const rows = utils.sheet_to_json<{ Text: string }>(Sheets.Reviews!)
      expect(rows.map(({ Text }) => Text)).toEqual(TEXTS)
      expect(utils.sheet_to_json(Sheets['Notes and marks']!)).toMatchObject([{ Note: 'Ask <them> & "us"' }])
      expect(receipt).toContain(`Reviews: ${TEXTS.length}\r\n`)
      expect(receipt).toContain('replaced by codes')
    },
    LONG,
  )

  test(
    'CSV, in the dialect of Dutch Excel as well',
    async () => {
      for (const separator of [',', ';']) {
        await popup.getByRole('radio', { name: 'CSV', exact: true }).check()
        await popup.getByRole('combobox', { name: 'Columns divided by' }).selectOption(separator)
        const { bytes } = await exported('CSV')
        const rows = parse<{ text: string }>(bytes, { columns: true, bom: true, delimiter: separator })
        expect(rows.map(({ text }) => text)).toEqual(TEXTS)
      }
    },
    LONG,
  )

  test(
    'JSON and JSON Lines',
    async () => {
      const [json, lines] = [
        readJson((await exported('JSON')).text),
        readNdjson((await exported('JSON Lines')).text),
      ]
      for (const { items, faults } of [json, lines]) {
        expect(faults).toEqual([])
        expect(items.map(({ review }) => review.text)).toEqual(TEXTS)
      }
      expect(json.items[0]!.annotation).toMatchObject({ note: 'Ask <them> & "us"' })
    },
    LONG,
  )

  test(
    'Web Annotation',
    async () => {
      const { annotations, bySoftware, faults } = readW3c((await exported('Web Annotation')).text, {
        now: NOW,
      })
      expect([annotations.length, faults]).toEqual([1, []])
      expect(bySoftware).toBeGreaterThan(TEXTS.length)
    },
    LONG,
  )

  test(
    'REFI-QDA',
    async () => {
      const { annotations, faults } = readQdpx((await exported('REFI-QDA')).bytes, { now: NOW })
      expect(faults).toEqual([])
      expect(annotations).toMatchObject([{ note: 'Ask <them> & "us"' }])
    },
    LONG,
  )

  test(
    'Report and Markdown',
    async () => {
      const { document } = parseHTML((await exported('Report')).text)
      expect(document.querySelectorAll('article')).toHaveLength(TEXTS.length)
      expect(document.querySelector('.note')!.textContent).toBe('Ask <them> & "us"')
      const { text } = await exported('Markdown')
      expect(text.match(/^### [0-6] /gm)).toHaveLength(TEXTS.length)
    },
    LONG,
  )

  /** What the clipboard holds, as a program that reads it gets it. */
  async function copied(button: string): Promise<{ text: string; html: string }> {
    await on.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await popup.bringToFront()
    await popup.getByRole('button', { name: button }).click()
    await popup.getByText(`${TEXTS.length} reviews copied.`).waitFor(PATIENT)
    return popup.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const part = async (type: string) => (await item!.getType(type)).text()
      return { text: await part('text/plain'), html: await part('text/html') }
    })
  }

  test(
    'Copied as a table: a row for each review, as text and as a table, without names',
    async () => {
      const { text, html } = await copied('Copy as table')
      const [heads, ...rows] = text.split('\n').map((row) => row.split('\t'))
      expect(heads).toEqual(['Place', 'Date', 'Reviewer', 'Rating', 'Level', 'Text'])
      // A title stands before its text.
      expect(rows.map((row, at) => row[5]!.endsWith(TEXTS[at]!))).toEqual(TEXTS.map(() => true))
      for (const row of rows) expect(row[2]).toMatch(/^(?:Reviewer [0-9A-Z-]{9})?$/)
      const { document } = parseHTML(html)
      expect(document.querySelectorAll('table tr')).toHaveLength(TEXTS.length + 1)
    },
    LONG,
  )

  test(
    'Copied as quotes: the words of each review with who, where and when',
    async () => {
      const { text, html } = await copied('Copy as quotes')
      const quotes = text.split('\n\n“')
      expect(quotes).toHaveLength(TEXTS.length)
      for (const [at, quote] of quotes.entries()) {
        expect(quote).toContain(TEXTS[at])
        expect(quote).toContain(sample.place.name)
      }
      expect(parseHTML(html).document.querySelectorAll('blockquote')).toHaveLength(TEXTS.length)
    },
    LONG,
  )

  test(
    'A set from the dashboard',
    async () => {
      const dashboard = await on.context.newPage()
      await dashboard.goto(`chrome-extension://${on.extensionId}/dashboard.html#/sets`)
      await dashboard.getByRole('button', { name: `Export ${sample.place.name}` }).click(PATIENT)
      await dashboard.getByText(`“${sample.place.name}”, ${TEXTS.length} reviews`).waitFor()
      await dashboard.getByRole('radio', { name: 'JSON', exact: true }).check()
      await dashboard.getByRole('checkbox', { name: /^A receipt/ }).uncheck()
      const downloading = dashboard.waitForEvent('download', PATIENT)
      await dashboard.getByRole('button', { name: 'Export as JSON' }).click()
      const { items } = readJson(await readFile(await (await downloading).path(), 'utf8'))
      expect(items.map(({ review }) => review.text)).toEqual(TEXTS)
      await dashboard.close()
    },
    LONG,
  )

  test.runIf(process.env.TREDE_SHOTS)(
    'looks as it should',
    async () => {
      await popup.emulateMedia({ colorScheme: 'light' })
      await popup.screenshot({ path: `${process.env.TREDE_SHOTS}/export-light.png` })
      await popup.emulateMedia({ colorScheme: 'dark' })
      await popup.screenshot({ path: `${process.env.TREDE_SHOTS}/export-dark.png` })
    },
    LONG,
  )
})
