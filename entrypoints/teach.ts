/** Teaching, started in a tab when the user asks for it, so that other pages do not carry it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { askBackground } from '../lib/messages.ts'
import { Teaching } from '../lib/page/teach/teaching.ts'

/** One lesson at a time: a second start finds the first one here, out of the page's reach. */
const world = globalThis as { tredeTeaching?: Teaching }

export default defineUnlistedScript(() => {
  if (world.tredeTeaching?.alive) world.tredeTeaching.focus()
  else world.tredeTeaching = new Teaching(askBackground)
})
