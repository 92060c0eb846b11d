/** Our own window on a page as assistive technology sees it: its root is closed to everything else. */
import type { CDPSession, Page } from 'playwright-core'

interface Node {
  role?: { value: unknown }
  name?: { value: unknown }
  ignored?: boolean
  backendDOMNodeId?: number
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

async function nodesOf(page: Page): Promise<{ session: CDPSession; nodes: Node[] }> {
  const opened =
    sessions.get(page) ??
    (async () => {
      const session = await page.context().newCDPSession(page)
      await session.send('Accessibility.enable')
      await session.send('DOM.enable')
      return session
    })()
  sessions.set(page, opened)
  const session = await opened
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  return { session, nodes }
}

/** Everything that is written in the page and in our window, with the names of buttons. */
export async function spoken(page: Page): Promise<string> {
  const { nodes } = await nodesOf(page)
  return nodes
    .filter(({ role, ignored }) => !ignored && /^(?:StaticText|button|heading)$/.test(String(role?.value)))
    .map(({ name }) => String(name?.value ?? ''))
    .join('\n')
}

/** Clicks a button of our window with the mouse. */
export async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(page, name)
  await page.mouse.click(x, y)
}

/** Taps a button of our window with a finger. */
export async function tap(page: Page, name: string): Promise<void> {
  const { session, x, y } = await middleOf(page, name)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

async function middleOf(page: Page, name: string): Promise<{ session: CDPSession; x: number; y: number }> {
  const { session, nodes } = await nodesOf(page)
  const node = nodes.find((each) => each.role?.value === 'button' && each.name?.value === name)
  if (node?.backendDOMNodeId === undefined) throw new Error(`No button “${name}” on ${page.url()}`)
  const which = { backendNodeId: node.backendDOMNodeId }
  await session.send('DOM.scrollIntoViewIfNeeded', which)
  const { model } = await session.send('DOM.getBoxModel', which)
  const [left = 0, top = 0] = model.content
  return { session, x: left + model.width / 2, y: top + model.height / 2 }
}

/** Where one of our windows stands, in px of the viewport. */
export async function boxOf(
  page: Page,
  role: string,
  name: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const { session, nodes } = await nodesOf(page)
  const node = nodes.find((each) => each.role?.value === role && each.name?.value === name)
  if (node?.backendDOMNodeId === undefined) throw new Error(`No ${role} “${name}” on ${page.url()}`)
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId })
  const [x = 0, y = 0] = model.border
  return { x, y, width: model.width, height: model.height }
}
