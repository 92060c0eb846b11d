/** What the background does in a real browser: the number on the button, allowed hosts, and an update under open tabs. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLES } from '../samples/index.ts'
import { badges, type Stage, stage } from './harness.ts'

/** The browser's API as the extension's own pages have it. */
declare const chrome: {
  runtime: { reload(): void }
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  tabs: {
    query(of: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(tabId: number, message: unknown): Promise<{ items: unknown[] } | undefined>
  }
}

/** A profile in developer mode: only there does Chromium start an unpacked extension again after a reload. */
function developerProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'trede-profile-'))
  mkdirSync(join(profile, 'Default'))
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

const sample = (name: string) => SAMPLES.find((one) => one.name === name)!

let on: Stage
beforeAll(async () => {
  on = await stage({ profile: developerProfile() })
})
afterAll(() => on?.close())

/** Runs `work` in a page of the extension for the tab with this address. Not the popup, which starts readers itself. */
async function inExtension<T>(work: (tabId: number) => Promise<T>, url: string): Promise<T> {
  const page = await on.context.newPage()
  try {
    await page.goto(`chrome-extension://${on.extensionId}/manifest.json`)
    const id = await page.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({})
      return tabs.find((tab) => tab.url === wanted)?.id ?? -1
    }, url)
    return await page.evaluate(work, id)
  } finally {
    await page.close()
  }
}

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENT = { timeout: 20_000 }

const untilBadges = (page: Page) => expect.poll(async () => (await badges(page)).length, PATIENT)

test('a host that the user has allowed gets the reader, and the button its number', async () => {
  const page = await on.open(sample('schema-en').url)
  await untilBadges(page).toBeGreaterThan(0)
  const count = (await badges(page)).length
  await expect
    .poll(() => inExtension((id) => chrome.action.getBadgeText({ tabId: id }), page.url()), PATIENT)
    .toBe(String(count))
  await page.close()
})

test('a page without reviews has no number', async () => {
  const page = await on.open('https://nowhere.example/')
  expect(await inExtension((id) => chrome.action.getBadgeText({ tabId: id }), page.url())).toBe('')
  await page.close()
})

test('an update under open tabs leaves each review its badge and the page its reader', async () => {
  const pages = await Promise.all(['maps-nl', 'schema-en'].map((name) => on.open(sample(name).url)))
  const errors: string[] = []
  const before: { id: string; level: number }[][] = []
  for (const page of pages) {
    page.on('pageerror', (error) => errors.push(error.message))
    await page.bringToFront()
    await untilBadges(page).toBeGreaterThan(0)
    before.push(await badges(page))
  }
  const worker = on.context.serviceWorkers()[0]!
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => 'the worker ends while it answers')
  await expect
    .poll(async () => {
      const page = await on.context.newPage()
      const opened = await page.goto(`chrome-extension://${on.extensionId}/manifest.json`).catch(() => null)
      await page.close()
      return opened !== null
    }, PATIENT)
    .toBe(true)

  for (const [at, page] of pages.entries()) {
    const ask = () =>
      inExtension(
        async (id) => (await chrome.tabs.sendMessage(id, { trede: 'page.state' }))?.items.length ?? 0,
        page.url(),
      ).catch(() => 0)
    await expect.poll(ask, PATIENT).toBe(before[at]!.length)
    await page.bringToFront()
    await untilBadges(page).toBe(before[at]!.length)
    expect(await badges(page)).toEqual(before[at])
  }
  expect(errors).toEqual([])
})
