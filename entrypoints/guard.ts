/** Runs before the page's own scripts: what is typed in a window of Trede is nobody else's. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { guardTyping } from '../lib/page/typing-guard.ts'

export default defineUnlistedScript(() => {
  guardTyping()
})
