import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWithAdapter } from '../../../lib/sites/engine.ts'
import type { Adapter } from '../../../lib/sites/types.ts'
import { documentOf } from '../../../scripts/dom.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-site-'))
  cpSync(join(root, 'lib'), join(copy, 'lib'), { recursive: true })
  cpSync(join(root, 'docs'), join(copy, 'docs'), { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

const newSite = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/new-site.ts', '--root', copy, ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}
const textOf = (path: string, from = copy) => readFileSync(join(from, path), 'utf8')
const added = (path: string) => {
  const before = textOf(path, root).split('\n')
  return textOf(path)
    .split('\n')
    .filter((line) => !before.includes(line))
}

/** The names and paths that the copy's registry has, asked in a process of its own. */
const registryOf = () => {
  const registry = pathToFileURL(join(copy, 'lib/sites/registry.ts')).href
  const code = `const { ADAPTERS } = await import('${registry}'); console.log(JSON.stringify(ADAPTERS.map(({ id, name, hosts, paths }) => ({ id, name, hosts, paths }))))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout) as Pick<Adapter, 'id' | 'name' | 'hosts' | 'paths'>[]
}

describe('new-site', () => {
  const url = 'https://www.broodgids.example/zaken/de-molen?page=2'

  it('writes an adapter, a case, a line in the registry and a row in the docs', () => {
    expect(newSite("Hans' Broodgids", url)).toMatchObject({ status: 0, stderr: '' })
    expect(registryOf().at(-1)).toEqual({
      id: 'hans-broodgids',
      name: "Hans' Broodgids",
      hosts: ['www.broodgids.example'],
      paths: ['/zaken/'],
    })
    expect(added('lib/sites/registry.ts')).toEqual([
      "import { hansBroodgids } from './hans-broodgids.ts'",
      '  hansBroodgids,',
    ])
    expect(added('docs/sites.md')).toEqual([
      "| Hans' Broodgids | a place's reviews | no page seen | none | |",
    ])
    expect(readdirSync(join(copy, 'tests/sites/hans-broodgids/first'))).toEqual([
      'expected.json',
      'page.html',
    ])
  })

  it('leaves a case that fails, and holds once the adapter has its selectors', async () => {
    newSite('Broodgids', url)
    const file = join(copy, 'lib/sites/broodgids.ts')
    const read = async (version: string) => {
      const { broodgids } = (await import(`${pathToFileURL(file).href}?${version}`)) as {
        broodgids: Adapter
      }
      const doc = documentOf(textOf('tests/sites/broodgids/first/page.html'))
      return readWithAdapter(doc, broodgids, new URL(expected.url), new Date(expected.now))
    }
    const expected = JSON.parse(textOf('tests/sites/broodgids/first/expected.json'))
    const before = await read('before')
    expect(before.found).toEqual([])
    expect(before.place).toEqual(expected.place)

    const ways = { card: 'article', author: 'b', rating: 'span', date: 'time', title: 'h2', text: 'p' }
    const filled = Object.entries(ways).reduce(
      (code, [field, css]) => code.replace(`${field}: []`, `${field}: ['${css}']`),
      textOf('lib/sites/broodgids.ts'),
    )
    writeFileSync(file, filled)
    const { found, generation } = await read('after')
    expect(found.map(({ review }) => review)).toEqual(expected.reviews)
    expect(generation).toBe(expected.generation)
  })

  it('makes up an address where none is given', () => {
    newSite('Zorg Wijzer')
    expect(registryOf().at(-1)).toMatchObject({ hosts: ['www.zorgwijzer.com'], paths: ['/reviews/'] })
  })

  it.each([
    ['no name', [], 'Which site?'],
    ['a name in two words without quotes', ['Zorg', 'https://a.example/x/y', 'z'], 'Which site?'],
    ['a name that is no file name', ['9292'], 'must begin with a letter'],
    ['an address that is none', ['Broodgids', 'broodgids'], 'broodgids is not an address'],
    ['an address without a place', ['Broodgids', 'https://broodgids.example/'], 'names no place'],
    ['a site that is there', ['Trustpilot'], 'lib/sites/trustpilot.ts is there already.'],
    ['a name of a room', ['Schema'], 'lib/sites/schema is there already.'],
  ])('stops with a sentence at %s, and writes nothing', (_, args, sentence) => {
    const { status, stdout, stderr } = newSite(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(added('lib/sites/registry.ts')).toEqual([])
    expect(added('docs/sites.md')).toEqual([])
  })
})
