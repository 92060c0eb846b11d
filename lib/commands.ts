/** The commands that the browser knows by a key, in the order in which they are listed. */

/** What opens the popup and, in Firefox, the sidebar: names that the browsers have given. */
export const OPEN_POPUP = '_execute_action'
const OPEN_SIDEBAR = '_execute_sidebar_action'

/** Commands that Trede itself answers, with the way they lead on the page. */
export const STEPS = {
  'next-review': 'next',
  'previous-review': 'previous',
  'next-complaint': 'complaint',
} as const

/** Commands without a suggested key, as browsers suggest four at most, with what they ask of the page. */
export const ACTS = {
  'mark-complaint': 'complaint',
  'mark-praise': 'praise',
  'mark-note': 'note',
  'open-reason': 'reason',
  'collect-review': 'collect',
  'go-to-bar': 'bar',
} as const

/** Opens the panel, or closes it; a browser that has a command of its own for that has it under another name. */
export const TOGGLE_PANEL = 'toggle-panel'

/** Opens the dashboard. */
export const OPEN_DASHBOARD = 'open-dashboard'

interface ManifestCommand {
  description?: string
  suggested_key?: { default: string; mac: string }
}

/**
 * As the manifest lists them. Each key is free in Chrome, Edge and Firefox, and the user can change it. On Linux and Windows
 * Firefox opens a menu for Alt, with or without Shift, and the menu's letter: S and L are letters of its English and Dutch menus.
 */
export function manifestCommands(browser: string): Record<string, ManifestCommand> {
  const firefox = browser === 'firefox'
  return {
    // Chrome suggests four keys at most, and the panel does all that the popup does.
    [OPEN_POPUP]: firefox ? key('R') : {},
    [firefox ? OPEN_SIDEBAR : TOGGLE_PANEL]: {
      description: '__MSG_keys_panel__',
      ...key(firefox ? 'P' : 'S'),
    },
    'next-review': { description: '__MSG_keys_next__', ...key('J') },
    'previous-review': { description: '__MSG_keys_previous__', ...key('K') },
    'next-complaint': { description: '__MSG_keys_complaint__', ...key('M') },
    'mark-complaint': { description: '__MSG_menu_complaint__' },
    'mark-praise': { description: '__MSG_menu_praise__' },
    'mark-note': { description: '__MSG_menu_note__' },
    'open-reason': { description: '__MSG_menu_reason__' },
    'collect-review': { description: '__MSG_menu_collect__' },
    'go-to-bar': { description: '__MSG_menu_bar__' },
    // Chrome suggests four keys at most; the user can give this one its own.
    [OPEN_DASHBOARD]: { description: '__MSG_keys_dashboard__', ...(firefox ? key('D') : {}) },
  }
}

// On a Mac the Option key writes special letters.
function key(letter: string): ManifestCommand {
  return { suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` } }
}
