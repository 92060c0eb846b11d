/**
 * `node scripts/run.mjs [NAME ...]`: installs what is missing, then runs `scripts/NAME.ts` with the rest of the arguments.
 * Plain JavaScript for the system's own Node (20 or later), no dependencies.
 */
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

const [name, ...rest] = process.argv.slice(2)
if (name)
  process.exit(
    spawnSync(nodeForTypes(), [`${root}scripts/${name}.ts`, ...rest], { stdio: 'inherit' }).status ?? 1,
  )

/**
 * The Node that runs TypeScript: the one among the packages, by its path. Its name would not do: a shell that has once
 * looked `node` up goes on with the system's own, also after the packages came.
 */
function nodeForTypes() {
  const carried = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`
  if (existsSync(carried)) return carried
  if (process.features.typescript) return process.execPath
  console.error(
    'This Node cannot run TypeScript and the package "node" was installed without its scripts: use Node 22.18 or later.',
  )
  process.exit(1)
}
