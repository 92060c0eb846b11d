/** The house rules that can be checked by reading the source: which room imports which, no innerHTML, no network, file size. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What each room may import beside itself; CONTRIBUTING has the same table for people. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  lexicon: ['model'],
  classify: ['model', 'lexicon'],
  anchor: ['model'],
  sites: ['model', 'anchor'],
  page: ['model', 'anchor', 'sites', 'load-choice.ts', 'page-choices.ts'],
  store: ['model', 'anchor'],
  taught: ['model', 'sites'],
  background: [
    'model',
    'sites',
    'classify',
    'learn',
    'store',
    'taught',
    'backup',
    'privacy',
    'access.ts',
    'author.ts',
    'commands.ts',
    'dashboard.ts',
    'last-set.ts',
    'panel.ts',
  ],
  learn: ['model', 'classify', 'lexicon'],
  insight: ['model', 'classify', 'anchor'],
  collection: ['model', 'store', 'insight', 'learn', 'classify'],
  sample: ['model'],
  exchange: ['model', 'insight'],
  backup: ['model', 'store', 'taught', 'privacy', 'author.ts'],
  privacy: ['model', 'store', 'exchange'],
}

const COMMON = ['messages', 'protocol', 'locale']

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    if (statSync(join(root, path)).isDirectory()) return sources(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

const FILES = ['lib', 'components', 'entrypoints'].flatMap(sources)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('rooms', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    it(`lib/${room} imports only ${['itself', ...allowed].join(', ')}`, () => {
      const wrong = FILES.filter((path) => path.startsWith(`lib/${room}/`)).flatMap((path) =>
        [...read(path).matchAll(/(?:from|import) '(\.[^']+)'/g)]
          .map(
            ([, target]) => relative(join(root, 'lib'), resolve(root, dirname(path), target!)).split('/')[0]!,
          )
          .filter(
            (target) =>
              target !== room && ![...allowed, ...COMMON.map((name) => `${name}.ts`)].includes(target),
          )
          .map((target) => `${path} imports ${target}`),
      )
      expect(wrong).toEqual([])
    })
  }
})

describe('every source file', () => {
  it.each([
    [
      'sets no HTML from strings',
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
    ],
    ['makes no network request', /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource\(/],
    [
      'takes browser APIs from the polyfill',
      /\bchrome\.(runtime|tabs|storage|scripting|permissions|action)\b/,
    ],
  ])('%s', (_, forbidden) => {
    expect(FILES.filter((path) => forbidden.test(read(path)))).toEqual([])
  })

  it('has at most 500 lines, fitted data apart', () => {
    const written = FILES.filter((path) => !path.startsWith('lib/classify/data/'))
    expect(written.filter((path) => read(path).split('\n').length > 500)).toEqual([])
  })

  it('begins with a sentence on its role', () => {
    expect(FILES.filter((path) => !/^(\/\/ @[^\n]*\n)?\/\*\*/.test(read(path)))).toEqual([])
  })
})
