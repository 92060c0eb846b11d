import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { chooseBar, chooseLayers, pageChoices } from '../../lib/page-choices.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

it('begins with complaints and the user’s own marks, and a bar', async () => {
  expect(await pageChoices()).toEqual({
    layers: { complaints: true, praise: false, themes: false, mine: true },
    bar: { shown: true, at: { x: 1, y: 1 } },
  })
})

it('keeps what was chosen, each by itself', async () => {
  await chooseLayers({ complaints: false, praise: true, themes: true, mine: false })
  await chooseBar({ at: { x: 0.25, y: 0 } })
  await chooseBar({ shown: false })
  expect(await pageChoices()).toEqual({
    layers: { complaints: false, praise: true, themes: true, mine: false },
    bar: { shown: false, at: { x: 0.25, y: 0 } },
  })
})

it('loses none of the choices that are made at once', async () => {
  await Promise.all([
    chooseBar({ at: { x: 0.5, y: 0.5 } }),
    chooseBar({ shown: false }),
    chooseLayers({ praise: true }),
    chooseLayers({ mine: false }),
  ])
  expect(await pageChoices()).toEqual({
    layers: { complaints: true, praise: true, themes: false, mine: false },
    bar: { shown: false, at: { x: 0.5, y: 0.5 } },
  })
})

it('puts up with whatever is stored there', async () => {
  await fakeBrowser.storage.local.set({
    layers: { praise: 'yes', mine: false },
    pageBar: { at: { x: 7, y: -1 } },
  })
  expect(await pageChoices()).toEqual({
    layers: { complaints: true, praise: false, themes: false, mine: false },
    bar: { shown: true, at: { x: 1, y: 0 } },
  })
})
