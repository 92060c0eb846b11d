import { beforeEach, expect, it, vi } from 'vitest'

interface Made {
  id: string
  title: string
  contexts: string[]
  documentUrlPatterns: string[]
}
type Clicked = (info: { menuItemId: string }, tab?: { id?: number; windowId?: number }) => void

const world = vi.hoisted(() => ({
  menu: [] as Made[],
  listeners: {} as Record<string, () => void>,
  clicked: null as Clicked | null,
  origins: ['https://shop.example/*'],
  asked: [] as unknown[],
  answers: true,
  panels: [] as number[],
}))

vi.mock('wxt/browser', () => {
  const hears = (name: string) => ({ addListener: (each: () => void) => (world.listeners[name] = each) })
  return {
    browser: {
      runtime: { onInstalled: hears('installed') },
      permissions: { onAdded: hears('added'), onRemoved: hears('removed') },
      contextMenus: {
        onClicked: { addListener: (each: Clicked) => (world.clicked = each) },
        removeAll: async () => {
          world.menu.length = 0
        },
        create: (entry: Made) => {
          if (world.menu.some(({ id }) => id === entry.id)) throw new Error(`Twice: ${entry.id}`)
          world.menu.push(entry)
        },
      },
    },
  }
})
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }))
vi.mock('../../../lib/access.ts', () => ({
  declaredMatches: () => ['https://www.google.com/maps/*'],
  allowedOrigins: async () => world.origins,
}))
vi.mock('../../../lib/messages.ts', () => ({
  askPage: async (...asked: unknown[]) => {
    world.asked.push(asked)
    if (!world.answers) throw new Error('No reader there')
  },
}))
vi.mock('../../../lib/panel.ts', () => ({
  openPanel: async (windowId: number) => {
    world.panels.push(windowId)
  },
}))

const { keepMenu } = await import('../../../lib/background/menu.ts')

beforeEach(() => {
  Object.assign(world, { origins: ['https://shop.example/*'], asked: [], answers: true, panels: [] })
  keepMenu()
})

it('is there where the reader is at work: marks on a selection, the rest on the page', async () => {
  world.listeners.installed!()
  await vi.waitFor(() => expect(world.menu).toHaveLength(7))
  for (const { documentUrlPatterns } of world.menu)
    expect(documentUrlPatterns).toEqual(['https://www.google.com/maps/*', 'https://shop.example/*'])
  const on = (context: string) =>
    world.menu.filter(({ contexts }) => contexts.includes(context)).map(({ id }) => id)
  expect(on('selection')).toEqual(['complaint', 'praise', 'note', 'not-complaint'])
  expect(on('page')).toEqual(['collect', 'next', 'panel'])
})

it('follows what the user allows, also where two changes come at once', async () => {
  const debug = vi.spyOn(console, 'debug').mockReturnValue()
  const everywhere = () => world.menu.map(({ documentUrlPatterns }) => documentUrlPatterns.at(-1))
  world.origins = ['https://one.example/*']
  world.listeners.added!()
  world.origins = ['https://two.example/*']
  world.listeners.removed!()
  await vi.waitFor(() => expect(new Set(everywhere())).toEqual(new Set(['https://two.example/*'])))
  await new Promise((resolve) => setTimeout(resolve))
  expect(world.menu).toHaveLength(7)
  expect(debug).not.toHaveBeenCalled()
  debug.mockRestore()
})

it.each([
  ['praise', [3, 'page.act', 'praise']],
  ['not-complaint', [3, 'page.act', 'not-complaint']],
  ['collect', [3, 'page.act', 'collect']],
  ['next', [3, 'page.walk', 'complaint']],
])('asks the page of the click for “%s”', (menuItemId, asked) => {
  world.clicked!({ menuItemId }, { id: 3, windowId: 8 })
  expect(world.asked).toEqual([asked])
  expect(world.panels).toEqual([])
})

it('opens the panel straight from the click, in the window of the click', () => {
  world.clicked!({ menuItemId: 'panel' }, { id: 3, windowId: 8 })
  expect(world.panels).toEqual([8])
  expect(world.asked).toEqual([])
})

it('does nothing for an entry it does not know, or without a tab', () => {
  world.clicked!({ menuItemId: 'somebody-else' }, { id: 3, windowId: 8 })
  world.clicked!({ menuItemId: 'praise' })
  expect([world.asked, world.panels]).toEqual([[], []])
})

it('takes a page that gives no answer calmly', async () => {
  const debug = vi.spyOn(console, 'debug').mockReturnValue()
  world.answers = false
  world.clicked!({ menuItemId: 'praise' }, { id: 3 })
  await vi.waitFor(() => expect(debug).toHaveBeenCalledOnce())
})
