/** The texts of the interface: the same in each language, all of them used, none missing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

function messagesOf(language: string): Map<string, ParsedMessage> {
  const text = readFileSync(join(root, `lib/locales/${language}.yml`), 'utf8')
  const own = parseMessagesText(text, 'YAML').filter(({ key }) => !key[0]?.startsWith('@@'))
  return new Map(own.map((message) => [message.key.join('.'), message]))
}

const EN = messagesOf('en')
const NL = messagesOf('nl')

const SOURCE = ['lib', 'components', 'entrypoints', 'wxt.config.ts']
  .flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
  )
  .filter((path) => /\.(tsx?|html)$/.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n')

// A key made of parts, as `error.${key}`, stands for all keys with that beginning.
const BEGINNINGS = [...SOURCE.matchAll(/`([a-z][\w.]*\.)\$\{/g)].map(([, beginning]) => beginning!)

function isUsed(key: string): boolean {
  return (
    SOURCE.includes(`'${key}'`) ||
    SOURCE.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    BEGINNINGS.some((beginning) => key.startsWith(beginning))
  )
}

describe('texts', () => {
  it('are the same in Dutch and English', () => {
    expect([...NL.keys()]).toEqual([...EN.keys()])
  })

  it('take the same substitutes and numbers in Dutch and English', () => {
    const shape = (messages: Map<string, ParsedMessage>) =>
      [...messages].map(([key, { type, substitutions }]) => `${key} ${type} ${substitutions}`)
    expect(shape(NL)).toEqual(shape(EN))
  })

  it('are all used', () => {
    expect([...EN.keys()].filter((key) => !isUsed(key))).toEqual([])
  })

  it('are all there where the program asks for them', () => {
    const asked = [...SOURCE.matchAll(/i18n\.t\(\s*'([^']+)'/g)].map(([, key]) => key!)
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !EN.has(key))).toEqual([])
  })

  it('have no blanks at their ends and no straight quotes around words', () => {
    const texts = [...EN, ...NL].flatMap(([key, message]) => {
      const said = message.type === 'plural' ? Object.values(message.plurals) : [message.message]
      return said.map((text) => [key, text] as const)
    })
    expect(texts.filter(([, text]) => text !== text?.trim() || /"/.test(text ?? ''))).toEqual([])
  })
})
