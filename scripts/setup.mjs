/** Installs what is missing before any other script runs. Plain JavaScript for the system's own Node (20 or later), no dependencies. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// A stalled download is given up after a minute and tried again, instead of npm's five.
const PATIENCE = ['--fetch-timeout=60000', '--fetch-retries=5']

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${root}node_modules/.trede-lock`
const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')

const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
if (!installed) {
  console.error('Installing packages…')
  // Standard output belongs to the command that comes after; the installer talks to standard error.
  const npm = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', ...PATIENCE],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (npm.status !== 0) {
    console.error('The packages could not be installed; see the messages above.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}
