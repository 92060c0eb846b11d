import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))
const { authorName, chooseAuthorName, MAX_AUTHOR } = await import('../../lib/author.ts')

beforeEach(() => fakeBrowser.reset())

it('is nobody until a name is chosen', async () => {
  expect(await authorName()).toBe('')
  expect(await chooseAuthorName('  Noor  de\nWit ')).toBe('Noor de Wit')
  expect(await authorName()).toBe('Noor de Wit')
})

it('is nobody again when the name is emptied, and never endless', async () => {
  await chooseAuthorName('x'.repeat(500))
  expect(await authorName()).toHaveLength(MAX_AUTHOR)
  await chooseAuthorName(' ')
  expect(await authorName()).toBe('')
})
