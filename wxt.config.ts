import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { manifestCommands } from './lib/commands.ts'
import { matchPatterns } from './lib/sites/registry.ts'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  i18n: { localesDir: 'lib/locales' },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Beside the matches of the content script: without them the reader could not be started again after an update.
    host_permissions: matchPatterns(),
    // Asked for when the user wants backups by the clock.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    commands: manifestCommands(browser),
    // Beside the content script, which comes when the page is there: this one comes before the page's own scripts.
    content_scripts: [{ matches: matchPatterns(), js: ['guard.js'], run_at: 'document_start' }],
    browser_specific_settings: {
      gecko: {
        id: 'trede@trede.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
  vite: () => ({
    plugins: [preact()],
    // The spreadsheet libraries pack in workers that they make from text, which Firefox forbids in an extension.
    resolve: {
      alias: [
        { find: /^fflate$/, replacement: fileURLToPath(new URL('lib/exchange/fflate.ts', import.meta.url)) },
      ],
    },
  }),
})
