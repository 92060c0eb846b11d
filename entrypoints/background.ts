/** The background: answers pages when what they asked is durable, and keeps the reader in the tabs. */
import { defineBackground } from 'wxt/utils/define-background'
import { answers } from '../lib/background/answers.ts'
import { followCommands } from '../lib/background/commands.ts'
import { followClock } from '../lib/background/keeping.ts'
import { keepMenu } from '../lib/background/menu.ts'
import { followNavigation } from '../lib/background/navigation.ts'
import { keepReaders } from '../lib/background/readers.ts'
import { recheck } from '../lib/background/recheck.ts'
import { answer } from '../lib/messages.ts'
import type { ToBackground } from '../lib/protocol.ts'
import { adapterFor } from '../lib/sites/hosts.ts'
import { ADAPTERS } from '../lib/sites/registry.ts'
import { sentenceOf } from '../lib/store/sentence.ts'

export default defineBackground(() => {
  answer<ToBackground>(answers, sentenceOf)
  keepReaders()
  keepMenu()
  void recheck()
  followCommands()
  followClock()
  followNavigation((url) => adapterFor(url, ADAPTERS) !== null)
})
