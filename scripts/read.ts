/** `npm run --silent read -- FILE.html --url URL [--now ISO]`: what Trede reads on a saved page, as JSON. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readPage } from '../lib/sites/read-page.ts'
import { documentOf } from './dom.ts'

const USAGE = 'Usage: npm run --silent read -- FILE.html --url URL [--now 2026-01-31T12:00:00Z]'

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
      options: { url: { type: 'string' }, now: { type: 'string' } },
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

const reading = readPage(documentOf(contentOf(file)), values.url, now)
if (!reading) stop(`Trede does not know ${new URL(values.url).host}, and the page holds no review data.`)
const { site, place, reader, generation, found, unseen } = reading
const reviews = found.map(({ review }) => review)
console.log(JSON.stringify({ site, place, reader, generation, reviews, unseen }, null, 2))
