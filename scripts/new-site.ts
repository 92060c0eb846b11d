/**
 * `npm run new-site NAME [URL]`: begins an adapter for a site. Writes the adapter, one case that fails until the adapter has
 * its selectors, the line in the registry and the row in the docs. URL is the address of a page with reviews.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { adapterOf, docsWith, expectedOf, pageOf, registryWith } from './new-site/files.ts'
import { newSite } from './new-site/site.ts'

const USAGE = 'Usage: npm run new-site NAME [https://address.of/a-page-with-reviews]'

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    // Another copy of the project, for the test.
    options: { root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) } },
  })
  const [name, address, ...more] = positionals
  if (!name || more.length)
    throw new Error(`Which site? Give its name, in quotes if it has spaces.\n${USAGE}`)
  const site = newSite(name, address, new Date())
  const at = (path: string) => join(values.root, path)
  const read = (path: string) => readFileSync(at(path), 'utf8')
  const cases = `tests/sites/${site.id}`
  const taken = [`lib/sites/${site.id}.ts`, `lib/sites/${site.id}`, cases].find((path) =>
    existsSync(at(path)),
  )
  if (taken) throw new Error(`${taken} is there already.`)

  const files: Record<string, string> = {
    [`lib/sites/${site.id}.ts`]: adapterOf(site),
    [`${cases}/first/page.html`]: pageOf(site),
    [`${cases}/first/expected.json`]: expectedOf(site),
    'lib/sites/registry.ts': registryWith(site, read('lib/sites/registry.ts')),
    'docs/sites.md': docsWith(site, read('docs/sites.md')),
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
    console.log(path)
  }
  console.log(`\nSee it fail: npx vitest run --project sites -t ${site.id}`)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
