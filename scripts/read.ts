/**
 * `npm run --silent read -- FILE.html --url URL [--now ISO] [--reader adapter|schema|structure]`: what Trede reads on a saved
 * page, as JSON; with one reader alone where `--reader` names it.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readWithAdapter } from '../lib/sites/engine.ts'
import { adapterFor } from '../lib/sites/hosts.ts'
import { readPage } from '../lib/sites/read-page.ts'
import { ADAPTERS } from '../lib/sites/registry.ts'
import { readSchema } from '../lib/sites/schema/read.ts'
import { propose, readStructure } from '../lib/sites/structure/read.ts'
import type { PageReading } from '../lib/sites/types.ts'
import { documentOf } from './dom.ts'

const USAGE =
  'Usage: npm run --silent read -- FILE.html --url URL [--now 2026-01-31T12:00:00Z] [--reader adapter|schema|structure]'

/** Ends the command with one sentence. */
function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function argumentsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, now: { type: 'string' }, reader: { type: 'string' } },
    })
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return stop(`The file ${file} cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
}

const { values, positionals } = argumentsOf(process.argv.slice(2))
const [file] = positionals
if (!file) stop(`Which page? Name the saved file.\n${USAGE}`)
if (!values.url) stop(`Where was the page? Give its address with --url.\n${USAGE}`)
if (!URL.canParse(values.url)) stop(`${values.url} is not an address.`)
const now = values.now === undefined ? new Date() : new Date(values.now)
if (Number.isNaN(now.getTime()))
  stop(`${values.now} is not a moment in time; write it as 2026-01-31T12:00:00Z.`)

// The structure reader's answer is shown even where it would ask first; `sure` and `score` tell.
const READERS: Record<string, (doc: Document, url: string) => PageReading | null> = {
  adapter: (doc, url) => {
    const adapter = adapterFor(new URL(url), ADAPTERS)
    return adapter && readWithAdapter(doc, adapter, new URL(url), now)
  },
  schema: (doc, url) => readSchema(doc, new URL(url), now),
  structure: (doc, url) => readStructure(doc, url, now, { unsure: true }),
}

const one = values.reader
if (one !== undefined && !Object.hasOwn(READERS, one)) stop(`There is no reader ${one}.\n${USAGE}`)
const doc = documentOf(contentOf(file))
const reading = one ? READERS[one]!(doc, values.url) : readPage(doc, values.url, now)
if (!reading && one) stop(`The ${one} reader finds no reviews on this page.`)
if (!reading) stop(`Trede does not know ${new URL(values.url).host}, and the page holds no review data.`)
const { site, place, reader, generation, found, unseen } = reading
const reviews = found.map(({ review }) => review)
const { score, sure } = (reader === 'structure' && propose(doc, values.url, now)) || {}
console.log(JSON.stringify({ site, place, reader, generation, score, sure, reviews, unseen }, null, 2))
