/**
 * Classifies JSON Lines from standard input to standard output: a line in, a line out, in order, one at a time.
 * In: `{id?, text, rating?, ratingScale?, lang?}`. A bad line gives a line with `error` and a non-zero exit at the end.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { classify } from '../lib/classify/index.ts'

/** Output is written in blocks of this many characters. */
const BLOCK = 1 << 16

let failed = false
let block = ''

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has seen enough.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
let number = 0
for await (const line of lines) {
  number++
  block += `${JSON.stringify(answer(line, number))}\n`
  if (block.length >= BLOCK) await flush()
}
await flush()
process.exitCode = failed ? 1 : 0

async function flush(): Promise<void> {
  if (!block) return
  const ready = process.stdout.write(block)
  block = ''
  if (!ready) await once(process.stdout, 'drain')
}

function answer(line: string, at: number): object {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    return bad(null, `Line ${at} is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return bad(null, `Line ${at} is no object.`)
  const { id = null, text, rating, ratingScale, lang } = row as Record<string, unknown>
  if (typeof text !== 'string') return bad(id, `Line ${at} has no text.`)
  const fault = optionFault({ rating, ratingScale, lang })
  if (fault) return bad(id, `Line ${at}: ${fault}`)
  const verdict = classify(text, {
    rating: rating as number | null | undefined,
    ratingScale: ratingScale as number | null | undefined,
    lang: lang as string | null | undefined,
  })
  return { id, ...verdict }
}

function optionFault(options: { rating: unknown; ratingScale: unknown; lang: unknown }): string | null {
  const { rating, ratingScale, lang } = options
  if (rating !== undefined && rating !== null && typeof rating !== 'number') return 'rating is no number.'
  if (
    ratingScale !== undefined &&
    ratingScale !== null &&
    !(typeof ratingScale === 'number' && ratingScale > 0)
  )
    return 'ratingScale is no positive number.'
  if (lang !== undefined && lang !== null && typeof lang !== 'string') return 'lang is no text.'
  return null
}

function bad(id: unknown, error: string): object {
  failed = true
  return { id, error }
}
