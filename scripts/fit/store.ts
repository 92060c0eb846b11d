/** Writes what was fitted as source files, with where it comes from. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Factors } from '../../lib/classify/factors.ts'
import type { StoredModel } from '../../lib/classify/model.ts'
import type { StoredWords } from '../../lib/classify/words.ts'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'

const DATA = fileURLToPath(new URL('../../lib/classify/data/', import.meta.url))

export function storeWords(lang: LexiconLang, words: StoredWords, provenance: string[]): void {
  writeFileSync(
    `${DATA}words.${lang}.ts`,
    `${header('The fitted word layer: word or pair, then its weights in valence, act, breach and service.', provenance)}import type { StoredWords } from '../words.ts'\n\nexport const words: StoredWords = {\n  unit: ${words.unit},\n  lines: \`${words.lines}\`,\n}\n`,
  )
}

export function storeModel(lang: LexiconLang, model: StoredModel, provenance: string[]): void {
  const compact = JSON.stringify(model, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  )
  writeFileSync(
    `${DATA}model.${lang}.ts`,
    `${header('The fitted models: linear decisions over the named features.', provenance)}import type { StoredModel } from '../model.ts'\n\nexport const model: StoredModel = ${compact}\n`,
  )
}

export function storeFactors(factors: Factors, provenance: string[]): void {
  writeFileSync(
    `${DATA}factors.ts`,
    `${header('How much the heuristics count, searched one after the other over a few values.', provenance)}import type { Factors } from '../factors.ts'\n\nexport const FITTED: Factors = ${JSON.stringify(factors)}\n`,
  )
}

function header(what: string, provenance: string[]): string {
  return `/**\n * ${what}\n * Written by \`npm run fit\`; not to be edited by hand.\n${provenance.map((line) => ` * ${line}\n`).join('')}*/\n`.replace(
    '\n*/',
    '\n */',
  )
}
