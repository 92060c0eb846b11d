/** The user's cues in a real browser: learnt from corrections, written in the settings, undone, and kept over a restart. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { badges, type Stage, stage } from './harness.ts'
import { untilBadges } from './pages/look.ts'
import { IN_QUEUE, QUEUE_URL, queuePage } from './pages/queues.ts'

const PATIENT = { timeout: 30_000 }
const LONG = 240_000
const respond = (url: URL) => (url.href === QUEUE_URL ? { html: queuePage() } : undefined)
const PHRASE = 'lange wachttijd'

let on: Stage
beforeAll(async () => {
  // One build for both starts: with grants each would be an extension of its own.
  on = await stage({ respond, grants: [] })
})
afterEach(async () => {
  for (const page of on.context.pages().slice(1)) await page.close()
})
afterAll(() => on?.close())

async function options(of: Stage): Promise<Page> {
  const page = await of.context.newPage()
  await page.goto(`chrome-extension://${of.extensionId}/options.html`)
  await page.getByRole('button', { name: 'Add a cue' }).waitFor(PATIENT)
  return page
}
const levelsOf = async (page: Page) => (await badges(page)).map(({ level }) => level)

/** Every own cue as it stands on the disk. */
const onDisk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('trede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const all = db.transaction('cues').objectStore('cues').getAll()
          all.onsuccess = () => {
            db.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )

async function correct(popup: Page, author: string, level: string): Promise<void> {
  await popup.getByRole('button', { name: `More of the review by ${author}` }).click()
  const card = popup.getByRole('list', { name: 'Reviews' }).locator('article', { hasText: author })
  await card.getByLabel('Your level').selectOption(level)
  await card.getByText('yours').waitFor(PATIENT)
}

describe('learning from corrections', () => {
  test(
    'three corrections lead to a proposal, shown and applied on a click, undone on a click, over a restart',
    async () => {
      const page = await on.open(QUEUE_URL)
      await untilBadges(page, 6)
      const before = await levelsOf(page)
      expect(before.slice(0, 4)).toEqual([2, 2, 2, 2])
      const popup = await on.popup(page)
      await popup.getByRole('button', { name: 'Collect 6 reviews' }).click(PATIENT)
      await popup.getByText('6 added.').waitFor(PATIENT)
      const empty = await onDisk(popup)

      const proposal = popup.getByRole('region', { name: 'From your corrections' })
      for (const author of IN_QUEUE.slice(0, 2)) await correct(popup, author, 'Expected')
      expect(await proposal.count()).toBe(0)
      await correct(popup, IN_QUEUE[2]!, 'Expected')
      await proposal
        .getByText(`Treat “${PHRASE}” as Expected, not Basic: changes the level of 4 of 6 collected reviews.`)
        .waitFor(PATIENT)
      expect(await onDisk(popup)).toBe(empty)

      await proposal.getByRole('button', { name: 'Show them' }).click()
      const shown = popup.getByRole('list', { name: 'Reviews that change' }).getByRole('listitem')
      await expect.poll(() => shown.count(), PATIENT).toBe(4)
      const marked = await shown.locator('mark').allTextContents()
      expect(marked.map((text) => text.toLowerCase())).toEqual([PHRASE, PHRASE, PHRASE, PHRASE])

      await proposal.getByRole('button', { name: 'Apply' }).click()
      await popup.getByText(/^Applied: Treat/).waitFor(PATIENT)
      await page.bringToFront()
      await expect.poll(() => levelsOf(page), PATIENT).toEqual([3, 3, 3, 3, ...before.slice(4)])
      await popup.bringToFront()
      await popup
        .getByRole('list', { name: 'Reviews' })
        .locator('article', { hasText: IN_QUEUE[3]! })
        .getByText('Expected')
        .first()
        .waitFor(PATIENT)
      expect(await onDisk(popup)).not.toBe(empty)

      await on.close()
      on = await stage({ respond, grants: [], profile: on.profile })
      const again = await on.open(QUEUE_URL)
      await untilBadges(again, 6)
      expect((await levelsOf(again)).slice(0, 4)).toEqual([3, 3, 3, 3])
      const settings = await options(on)
      await settings.getByText(/^Applied: Treat/).waitFor(PATIENT)
      await settings.getByRole('button', { name: 'Undo' }).click()
      await settings.getByText('Your cues are as they were before.').waitFor(PATIENT)
      expect(await onDisk(settings)).toBe(empty)
      await again.bringToFront()
      await expect.poll(() => levelsOf(again), PATIENT).toEqual(before)

      // Declined, it does not come back.
      await settings.bringToFront()
      const back = settings.getByRole('region', { name: 'From your corrections' })
      await back.getByText(`Treat “${PHRASE}” as Expected`).waitFor(PATIENT)
      await back.getByRole('button', { name: 'Not this' }).click()
      await expect.poll(() => back.getByText(PHRASE).count(), PATIENT).toBe(0)
      await settings.reload()
      await settings.getByRole('button', { name: 'Add a cue' }).waitFor(PATIENT)
      await settings.waitForTimeout(2_000)
      expect(await back.getByText(PHRASE).count()).toBe(0)
    },
    LONG,
  )
})

describe('the cue editor', () => {
  test(
    'writes a cue by keyboard alone, says what is wrong, previews the effect, and undoes',
    async () => {
      const settings = await options(on)
      const { keyboard } = settings
      await settings.getByRole('button', { name: 'Add a cue' }).focus()
      await keyboard.press('Enter')
      const form = settings.getByRole('form', { name: 'A new cue' })
      await expect
        .poll(
          () => settings.evaluate(() => document.activeElement?.getAttribute('aria-describedby')),
          PATIENT,
        )
        .toBeTruthy()
      await keyboard.type('(kwiek|vief')
      await form.getByText('A bracket is opened and not closed.').waitFor(PATIENT)
      await keyboard.press('Enter')
      expect(await onDisk(settings)).toBe('[]')
      await keyboard.type(') geholpen')
      await form.getByText('A bracket is opened and not closed.').waitFor({ ...PATIENT, state: 'hidden' })
      await keyboard.press('Tab')
      await keyboard.type('clear p')
      await keyboard.press('Tab')
      await keyboard.type('Speed')
      await keyboard.press('Tab')
      await keyboard.type('Dutch')
      await form.getByText(/^Saving this changes/).waitFor(PATIENT)
      await form.getByLabel('Phrase').focus()
      await keyboard.press('Enter')
      await settings.getByText('“(kwiek|vief) geholpen” is saved.').waitFor(PATIENT)
      expect(JSON.parse(await onDisk(settings))).toMatchObject([
        { kind: 'added', lang: 'nl', theme: 'speed', line: '(kwiek|vief) geholpen | +2' },
      ])

      await settings.getByRole('button', { name: 'Try on a text' }).click()
      await settings.getByLabel('Text to try').fill('We werden vief geholpen.')
      await settings.locator('.tried').getByText('vief geholpen', { exact: true }).first().waitFor(PATIENT)

      await settings.getByRole('button', { name: 'Undo' }).focus()
      await keyboard.press('Enter')
      await settings.getByText('Your cues are as they were before.').waitFor(PATIENT)
      expect(await onDisk(settings)).toBe('[]')
    },
    LONG,
  )

  test(
    'finds a cue of Trede, mutes it after a look at the effect, and lets it count again',
    async () => {
      const settings = await options(on)
      await settings.getByRole('button', { name: 'Search Trede’s cues' }).click()
      await settings.getByLabel('Search', { exact: true }).fill('onbeschoft')
      const first = settings.getByRole('list', { name: 'Cues of Trede' }).getByRole('listitem').first()
      await first.waitFor(PATIENT)
      const phrase = JSON.stringify(await first.locator('.name').textContent())
      await first.getByRole('button', { name: /^Mute/ }).click()
      const asked = settings.getByRole('region', { name: /count for nothing$/ })
      await asked.getByText(/^Saving this changes/).waitFor(PATIENT)
      await asked.getByRole('button', { name: 'Mute' }).click()
      const own = settings.getByRole('list', { name: 'Your cues' }).getByRole('listitem')
      await own.first().waitFor(PATIENT)
      expect(JSON.stringify(await own.first().locator('.name').textContent())).toBe(phrase)
      expect(JSON.parse(await onDisk(settings))).toMatchObject([{ kind: 'muted' }])
      await own.getByRole('button', { name: /count again$/ }).click()
      await expect.poll(() => onDisk(settings), PATIENT).toBe('[]')
    },
    LONG,
  )

  test(
    'brings cues out and in as a file; a broken file changes nothing and names its lines',
    async () => {
      const settings = await options(on)
      const file = join(on.profile, 'cues.txt')
      const choose = settings.locator('input[type=file][accept*="text/plain"]')
      await writeFile(file, 'trede-cues 1\n[nl speed]\nlange (rij | -2\n[xx]\nprima | +9\n')
      await choose.setInputFiles(file)
      await settings.getByText('Line 3: A bracket is opened and not closed.').waitFor(PATIENT)
      await settings.getByText(/^Line 4: \[xx\] is no heading/).waitFor(PATIENT)
      expect(await onDisk(settings)).toBe('[]')

      await writeFile(file, 'trede-cues 1\n\n[nl speed]\nlange rij | -1 | min=2\n[muted]\nprima\n')
      await choose.setInputFiles(file)
      await settings.getByText('2 cues added.').waitFor(PATIENT)
      const arriving = settings.waitForEvent('download')
      await settings.locator('#cues').getByRole('button', { name: 'Export', exact: true }).click()
      const saved = await readFile(await (await arriving).path(), 'utf8')
      expect(saved.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([
        'trede-cues 1',
        '[muted]',
        'prima',
        '[nl speed]',
        'lange rij | -1 | min=2',
      ])
      await settings.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => onDisk(settings), PATIENT).toBe('[]')
    },
    LONG,
  )
})
