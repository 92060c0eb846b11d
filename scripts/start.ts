/**
 * `npm start`: builds the extension and opens it on the sample pages. With a display, for a person to play with;
 * without one, or with `--headless`, it does the main job by itself and leaves what it saw in `output/`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stage } from '../tests/e2e/harness.ts'
import { SAMPLES } from '../tests/samples/index.ts'
import { findBrowser } from './browser.ts'
import { openSample, tour } from './tour.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function hasDisplay(): boolean {
  if (process.argv.includes('--headless') || process.env.CI) return false
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function show(): Promise<void> {
  const on = await stage({ headless: false })
  const { context, open, close } = on
  for (const sample of SAMPLES) await open(sample.url)
  await openSample(on)
  console.log(
    'Trede is open on the sample pages, with an invented market in its dashboard. Press its button in the toolbar. Close the browser to stop.',
  )
  await new Promise<void>((resolve) => context.once('close', () => resolve()))
  await close()
}

async function main(): Promise<void> {
  findBrowser()
  const build = spawnSync('wxt', ['build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error('The extension could not be built; see the messages above.')
  if (hasDisplay()) return show()
  const folder = `${root}output`
  mkdirSync(folder, { recursive: true })
  await tour(folder)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
