/** What is done by the clock in a real browser: a backup into the downloads, names and sets that go; and what the browser keeps. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectSample, type Stage, stage } from './harness.ts'

/** The browser's API as the extension's own pages have it. */
declare const chrome: {
  alarms: { create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> }
  downloads: { search(of: object): Promise<{ filename: string; state: string }[]> }
}

/** A busy machine is no failure. */
const PATIENT = { timeout: 30_000 }
const CODE = /^Reviewer [0-9A-Z]{4}-[0-9A-Z]{4}$/

let on: Stage
let options: Page

const section = (name: string) => options.getByRole('region', { name })
/** Lets the hour strike. */
const strike = () =>
  options.evaluate(() => chrome.alarms.create('keeping', { when: Date.now(), periodInMinutes: 60 }))

/** All rows of a table as they stand on the disk; those from `from` on are put back with other fields, where these are given. */
const rows = (table: string, fields: object | null = null, from = 0) =>
  options.evaluate(
    ([name, other, first]) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('trede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const store = opening.result.transaction(name, 'readwrite').objectStore(name)
          const all = store.getAll()
          all.onsuccess = () => {
            for (const row of other ? all.result.slice(first) : []) store.put({ ...row, ...other })
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
    [table, fields, from] as const,
  )
const authors = async () => (await rows('reviews')).flatMap(({ author }) => (author as string | null) ?? [])

beforeAll(async () => {
  on = await stage({ allows: ['downloads'] })
  await collectSample(on)
  options = await on.context.newPage()
  await options.goto(`chrome-extension://${on.extensionId}/options.html`)
})

afterAll(() => on?.close())

test('a backup that is wanted every day goes into the downloads within the hour', async () => {
  await section('Backup').getByRole('combobox').focus()
  // A key, because the browser gives leave for downloads only to a hand.
  await options.keyboard.press('ArrowDown')
  await expect.poll(() => section('Backup').getByRole('combobox').inputValue(), PATIENT).toBe('day')
  await strike()
  await section('Backup')
    .getByText(/^Last made on/)
    .waitFor(PATIENT)
  const made = () => options.evaluate(() => chrome.downloads.search({}))
  await expect.poll(async () => (await made()).map(({ state }) => state), PATIENT).toEqual(['complete'])
  const [file] = await made()
  const lines = gunzipSync(readFileSync(file!.filename)).toString('utf8').trim().split('\n')
  expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'trede-backup' })
  expect(JSON.parse(lines.at(-1)!)).toEqual({ end: true })
})

test('names of reviews that were not read for so long become codes within the hour', async () => {
  const before = await authors()
  expect(before.length).toBeGreaterThan(2)
  await section('How long').getByRole('combobox').first().selectOption('30')
  // The first one was read today.
  await rows('reviews', { lastSeen: '2020-01-01T00:00:00.000Z' }, 1)
  await strike()
  await expect
    .poll(async () => (await authors()).filter((author) => CODE.test(author)).length, PATIENT)
    .toBe(before.length - 1)
  const all = JSON.stringify(await rows('reviews'))
  expect(all).toContain(before[0])
  for (const name of before.slice(1)) expect(all).not.toContain(name)
})

test('a set that was not changed for so long goes with its reviews', async () => {
  await section('How long').getByRole('combobox').last().selectOption('30')
  await rows('sets', { modified: '2020-01-01T00:00:00.000Z' })
  await strike()
  await expect.poll(async () => (await rows('sets')).length, PATIENT).toBe(0)
  expect([await rows('reviews'), await rows('members'), await rows('places')]).toEqual([[], [], []])
})

test('whether the browser keeps what is stored is asked, and its answer told', async () => {
  const ask = () => section('Your data').getByRole('button', { name: 'Ask it to keep it' })
  await options.evaluate(() => {
    StorageManager.prototype.persist = async () => false
  })
  await ask().click()
  await section('Your data').getByText('The browser says no for now.').waitFor()
  await options.evaluate(() => {
    StorageManager.prototype.persist = async () => true
  })
  await ask().click()
  await section('Your data').getByText('The browser keeps this when the disk gets full.').waitFor()
  expect(await ask().count()).toBe(0)
})
