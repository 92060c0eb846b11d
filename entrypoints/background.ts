/** The background: answers pages when what they asked is durable, and keeps the reader on hosts the user allowed. */
import { defineBackground } from 'wxt/utils/define-background'
import { readAllowedHosts } from '../lib/access.ts'
import { answer, type ToBackground } from '../lib/messages.ts'
import { annotate } from '../lib/store/annotations.ts'

export default defineBackground(() => {
  answer<ToBackground>({
    'annotation.patch': ({ item, patch }) => annotate(item, patch, new Date()),
  })
  readAllowedHosts()
})
