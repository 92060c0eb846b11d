import { describe, expect, it } from 'vitest'
import type { TaughtReader } from '../../../lib/sites/taught/reader.ts'
import { FileError, fromFile, toFile } from '../../../lib/taught/file.ts'

const READER: TaughtReader = {
  id: 'inn.example',
  name: 'inn.example',
  hosts: ['inn.example', '*.inn.example'],
  paths: ['/'],
  place: { ids: ['^([^?#]+)'], name: ['h1'] },
  expects: ['text'],
  templates: [
    {
      generation: 'taught 2026-03-01',
      card: ['main > div', { css: 'div.x1', lasting: false }],
      author: [{ css: 'span', part: '^(.+?)\\s*[·•|,–—(-]' }],
      rating: [{ css: ':scope > i', drawn: true }],
      scale: 5,
      date: ['time'],
      text: [':scope > p'],
    },
  ],
}
const other = (change: (reader: Record<string, never>) => void) => {
  const copy = structuredClone(READER) as unknown as Record<string, never>
  change(copy)
  return copy as unknown as TaughtReader
}
const troubleIn = (text: string) => {
  try {
    return fromFile(text).length
  } catch (error) {
    return error instanceof FileError ? [error.trouble, error.which] : error
  }
}
const template = (change: object) => other((reader) => Object.assign(reader.templates![0]!, change))

describe('a file of taught readers', () => {
  it('comes back as it went', () => {
    const second = other((reader) => Object.assign(reader, { id: 'b.example', hosts: ['b.example'] }))
    expect(fromFile(toFile([READER, second]))).toEqual([READER, second])
  })

  it('may begin with a byte order mark, and loses what is not ours', () => {
    const more = other((reader) => Object.assign(reader, { comment: 'mine' }))
    expect(fromFile(`\ufeff${toFile([more])}`)).toEqual([READER])
  })

  it.each([
    ['nothing', '', ['json', '']],
    ['half a file', toFile([READER]).slice(0, 90), ['json', '']],
    ['another JSON', '[1, 2]', ['format', '']],
    ['an exported set', '{"format": "trede-set", "version": 1, "reviews": []}', ['format', '']],
    ['a newer version', '{"format": "trede-readers", "version": 2, "readers": [1]}', ['newer', '']],
    ['no reader', toFile([]), ['empty', '']],
    ['a reader that is none', '{"format": "trede-readers", "version": 1, "readers": [7]}', ['reader', '1']],
  ])('says what is wrong with %s', (_, text, trouble) => expect(troubleIn(text)).toEqual(trouble))

  it.each<[string, TaughtReader]>([
    ['a host with a path', other((reader) => Object.assign(reader, { hosts: ['inn.example/x'] }))],
    ['every host', other((reader) => Object.assign(reader, { hosts: ['*'] }))],
    ['a reader of another host', other((reader) => Object.assign(reader, { hosts: ['bank.example'] }))],
    ['no templates', other((reader) => Object.assign(reader, { templates: [] }))],
    ['no way to a card', template({ card: [] })],
    ['a pattern that is none', template({ author: [{ css: 'b', part: '(' }] })],
    ['a pattern that never ends', template({ author: [{ css: 'b', part: '^(\\w+\\s?)+$' }] })],
    ['a scale nobody has', template({ scale: 3 })],
    ['a number for a way', template({ text: [4] })],
    ['an endless selector', template({ text: ['a '.repeat(400)] })],
  ])('takes nothing of a file with %s', (_, reader) =>
    expect(troubleIn(toFile([READER, reader]))).toEqual(['reader', 'inn.example']),
  )
})
