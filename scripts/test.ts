/** `npm test`: every check there is, cheapest first, each as its own step; ends with a count. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.ts'
import { findFirefox } from './firefox.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Name of a step and the command it runs, from the project's own packages. */
type Step = readonly [string, ...string[]]

const STEPS: readonly Step[] = [
  ['format and lint', 'biome', 'ci', '.'],
  ['types of texts and paths', 'wxt', 'prepare'],
  ['types', 'tsc', '--noEmit'],
  ['unit and site tests', 'vitest', 'run', '--project', 'unit', '--project', 'sites'],
  ['build for Chrome and Edge', 'wxt', 'build'],
  ['build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
  ['Firefox lint', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  ['browser tests', 'vitest', 'run', '--project', 'e2e'],
]
const IN_FIREFOX: Step = ['tests in Firefox', 'vitest', 'run', '--project', 'firefox']

process.env.TREDE_BROWSER = findBrowser()
const firefox = findFirefox()
const steps = 'missing' in firefox ? STEPS : [...STEPS, IN_FIREFOX]
const failed: string[] = []
for (const [name, command, ...parts] of steps) {
  console.log(`\n— ${name}`)
  const step = spawnSync(command!, parts, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (step.status !== 0) failed.push(name)
}
for (const name of failed) console.log(`failed: ${name}`)
if ('missing' in firefox) console.log(`left out: ${IN_FIREFOX[0]}. ${firefox.missing}`)
console.log(`\nchecks: ${steps.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length ? 1 : 0)
