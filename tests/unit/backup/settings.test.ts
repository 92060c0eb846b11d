/** What a backup keeps beside the database comes back: rules for keeping and the schedule too, where the file has them. */
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import '../components/browser.ts'
import { backupPlan, schedule } from '../../../lib/backup/schedule.ts'
import { backupSettings, restoreSettings } from '../../../lib/backup/settings.ts'
import { retention } from '../../../lib/privacy/retention.ts'

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

it('are put back as they were, but when the last backup was made stays', async () => {
  await retention().setValue({ names: 90, sets: null })
  await schedule('week')
  const kept = await backupSettings()
  expect(kept.clock).toEqual({ retention: { names: 90, sets: null }, every: 'week' })

  await retention().setValue({ names: null, sets: 30 })
  await backupPlan().setValue({ every: 'never', last: '2026-11-23T10:00:00.000Z', trouble: null })
  await restoreSettings(kept)
  expect(await backupSettings()).toEqual(kept)
  expect(await backupPlan().getValue()).toMatchObject({ every: 'week', last: '2026-11-23T10:00:00.000Z' })
})

it('of a file that has no rules leave those that are chosen', async () => {
  const { clock: _none, ...older } = await backupSettings()
  await retention().setValue({ names: 365, sets: 730 })
  await schedule('day')
  await restoreSettings({ ...older, clock: null })
  expect((await backupSettings()).clock).toEqual({ retention: { names: 365, sets: 730 }, every: 'day' })
})
