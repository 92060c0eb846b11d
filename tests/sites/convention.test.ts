/** The rules for sites, each failure a sentence that says what to do. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countFields, FIELDS } from '../../lib/sites/health.ts'
import { hostMatches, pathMatches } from '../../lib/sites/hosts.ts'
import { ADAPTERS, matchPatterns } from '../../lib/sites/registry.ts'
import { cssOf } from '../../lib/sites/selectors.ts'
import type { Adapter, Way } from '../../lib/sites/types.ts'
import { CASES, expectedOf } from './cases.ts'

const root = new URL('../../', import.meta.url)
const docs = readFileSync(new URL('docs/sites.md', root), 'utf8')
const manifest = readFileSync(new URL('wxt.config.ts', root), 'utf8')

/** Class names that a build makes up: `wiI7pd`, `css-1x2y3z`, `Card_root__a1b2c`. */
function looksHashed(name: string): boolean {
  const byPrefix = /^(?:css|sc|jsx|y-css)-/.test(name)
  const bySuffix = /__?(?=\w*\d)[a-z\d]+$/i.test(name)
  const byShape = /^[a-z\d]{4,8}$/i.test(name) && /\d|.[A-Z]/.test(name)
  return byPrefix || bySuffix || byShape
}

/** Every way in an adapter, wherever it stands. */
function waysIn(value: unknown): Way[] {
  if (Array.isArray(value)) return value.flatMap(waysIn)
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return 'css' in value ? [value as Way] : Object.values(value).flatMap(waysIn)
}

function selectorsOf({ place, templates }: Adapter): Way[] {
  const { ids: _, names: __, ...shown } = place
  return [...waysIn(shown), ...templates.flatMap(({ generation: _, ...template }) => waysIn(template))]
}

describe('the test of hashed classes', () => {
  it.each(['wiI7pd', 'jftiEf', 'd4r55', 'kvMYJc', 'css-1x2y3z', 'Card_root__a1b2c', 'y-css-mhg9c5'])(
    '%s is one',
    (name) => expect(looksHashed(name)).toBe(true),
  )
  it.each(['fontTitleSmall', 'review-date', 'a-profile-name', 'review', 'bvseo-review'])(
    '%s is none',
    (name) => expect(looksHashed(name)).toBe(false),
  )
})

it('gives every site its own id', () => {
  const ids = ADAPTERS.map(({ id }) => id)
  expect(ids, 'Two adapters in lib/sites/registry.ts have the same id.').toEqual([...new Set(ids)])
})

it('asks the manifest for every host', () => {
  expect(
    /host_permissions: matchPatterns\(\)/.test(manifest),
    'wxt.config.ts must take its host_permissions from matchPatterns().',
  ).toBe(true)
  expect(new Set(matchPatterns()).size, 'Two adapters claim the same host and path.').toBe(
    matchPatterns().length,
  )
})

for (const adapter of ADAPTERS) {
  const { id, name, hosts, paths, expects } = adapter
  const cases = CASES.filter(({ site }) => site === id)

  describe(id, () => {
    it('stands in a file of its name', () => {
      const file = `lib/sites/${id}.ts`
      expect(existsSync(new URL(file, root)), `The adapter ${id} must stand in ${file}.`).toBe(true)
    })

    it('has two cases or more', () => {
      expect(
        cases.length,
        `${name} needs two case folders with different structure in tests/sites/${id}.`,
      ).toBeGreaterThanOrEqual(2)
    })

    it('owns the addresses of its cases', () => {
      for (const one of cases) {
        const url = new URL(expectedOf(one).url)
        const owned =
          hosts.some((host) => hostMatches(url.hostname, host)) &&
          paths.some((path) => pathMatches(url.pathname + url.hash, path))
        expect(owned, `${url} of tests/sites/${id}/${one.name} is not in the hosts and paths of ${id}.`).toBe(
          true,
        )
      }
    })

    it('expects what its cases have', () => {
      const read = cases.map(expectedOf).filter(({ reviews }) => reviews.length)
      const counts = read.map(({ reviews }) => ({ of: reviews.length, has: countFields(reviews) }))
      const always = FIELDS.filter((field) => counts.every(({ of, has }) => has[field] === of))
      const never = expects.filter((field) => counts.some(({ has }) => has[field] === 0))
      const forgotten = always.filter((field) => !expects.includes(field))
      expect(never, `${name} expects what a case in tests/sites/${id} never shows.`).toEqual([])
      expect(
        forgotten,
        `Every review in tests/sites/${id} has these, and ${name} does not expect them.`,
      ).toEqual([])
      expect(expects, `${name} must expect texts, or nobody hears when they are gone.`).toContain('text')
    })

    it('has a row in docs/sites.md with evidence and a date', () => {
      const row = docs.split('\n').find((line) => line.startsWith(`| ${name} |`))
      expect(row, `docs/sites.md needs a row that begins with "| ${name} |".`).toBeDefined()
      expect(
        row,
        `The row of ${name} in docs/sites.md needs the month of its evidence, such as 2026-02.`,
      ).toMatch(/\b20\d\d-\d\d\b/)
    })

    it('marks every hashed class, and keeps it for last', () => {
      for (const way of selectorsOf(adapter)) {
        if (typeof way === 'object' && way.lasting === false) continue
        const hashed = cssOf(way)
          .match(/\.(-?[_a-z][\w-]*)/gi)
          ?.find((selector) => looksHashed(selector.slice(1)))
        expect(
          hashed,
          `${id} uses the class ${hashed} in "${cssOf(way)}" as if it would last: prefer a data attribute, aria, role or structure, or write { css, lasting: false }.`,
        ).toBeUndefined()
      }
    })
  })
}
