/** What every test in Firefox starts from: the built extension, and the sample pages under their real host names. */
import { sampleAt } from '../samples/index.ts'
import { type Respond, serve } from '../samples/server.ts'
import { type Firefox, type FirefoxOptions, openFirefox } from './browser.ts'
import { Tab } from './context.ts'

/** A running Firefox and the pages it can reach. */
export interface Stage extends Firefox {
  /** Opens a URL in a new tab, in front. */
  open(url: string): Promise<Tab>
  /** Opens a page of the extension in a new tab: `popup.html?tab=3`. */
  own(path: string): Promise<Tab>
  /** The same behind the tab in front, so that what follows the tab in view does not notice. */
  ownBehind(path: string): Promise<Tab>
}

/** Starts server and browser. `respond` answers before the samples do. */
export async function stage({
  respond,
  ...options
}: Omit<FirefoxOptions, 'port'> & { respond?: Respond } = {}): Promise<Stage> {
  const server = await serve(...(respond ? [respond] : []), sampleAt)
  const firefox = await openFirefox({ ...options, port: server.port })
  const open = async (url: string, background = false) => {
    const { context } = await firefox.bidi.call<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background,
    })
    const tab = new Tab(firefox.bidi, context)
    await tab.goto(url)
    return tab
  }
  return {
    ...firefox,
    open: (url) => open(url),
    own: (path) => open(firefox.origin + path),
    ownBehind: (path) => open(firefox.origin + path, true),
    close: async () => {
      await firefox.close()
      await server.close()
    },
  }
}
