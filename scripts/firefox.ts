/** Finds a Firefox that Trede runs in. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** As `strict_min_version` in the manifest has it. */
const OLDEST = 142

const NAMES = ['firefox', 'firefox-esr']
const PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
]

/** Path of a Firefox, or a sentence that says why there is none. Throws where TREDE_FIREFOX names nothing. */
export function findFirefox(): { path: string } | { missing: string } {
  const named = process.env.TREDE_FIREFOX
  if (named && !existsSync(named)) throw new Error(`TREDE_FIREFOX names ${named}, and nothing is there.`)
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const path = named ?? [...onPath, ...PATHS].find(existsSync)
  if (!path) return { missing: 'No Firefox was found; TREDE_FIREFOX may name one.' }
  // Windows prints no version; there the browser itself refuses an extension that is too new.
  const version = Number(
    /Firefox (\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[1],
  )
  if (version < OLDEST) return { missing: `${path} is Firefox ${version}; Trede needs ${OLDEST} or later.` }
  return { path }
}
