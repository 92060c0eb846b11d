/** The number on the toolbar button. */
import { browser } from 'wxt/browser'

// Slate: a count, not an alarm.
const FILL = '#5b6472'
const TEXT = '#ffffff'

/** Shows how many reviews were read in a tab; nothing where there are none. */
export async function showCount(tabId: number, read: number): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: shortened(read) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: FILL }),
      browser.action.setBadgeTextColor({ tabId, color: TEXT }),
    ])
  } catch (error) {
    // A tab that was closed in the meantime has no button to write on.
    console.debug('Trede: no button for tab', tabId, error)
  }
}

// Four characters fit on the button.
function shortened(count: number): string {
  if (count === 0) return ''
  return count > 999 ? '999+' : String(count)
}
