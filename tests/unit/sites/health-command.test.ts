import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'health-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const health = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/health.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stderr, lines: stdout.trim().split('\n') }
}

/** A row of the table, by the words of the head. */
const rowOf = (lines: string[], page: string) => {
  const starts = [...lines[0]!.matchAll(/\S+/g)].map(({ index }) => index)
  const names = lines[0]!.split(/ +/)
  const line = lines.find((one) => one.startsWith(`${page} `)) ?? ''
  return Object.fromEntries(names.map((name, i) => [name, line.slice(starts[i], starts[i + 1]).trim()]))
}

const kiyoh = (cards: number, author: boolean) => {
  const name = author ? '<i class="name-city">Els</i>' : ''
  const card = (i: number) =>
    `<div class="review">${name}<b class="rating-number">${i + 4}</b><p class="rating-description">Krant ${i} lag droog.</p><div class="meta-data"><i class="created-date">${i + 1} mei 2025</i></div></div>`
  return `<h1>Krantenman</h1>${Array.from({ length: cards }, (_, i) => card(i)).join('')}`
}
const URL_OF = 'https://www.kiyoh.com/reviews/12/krantenman'

describe('health', () => {
  it('counts the fields of every page, wherever its address stands', () => {
    write('a/beside.html', kiyoh(2, true))
    write('a/urls.json', JSON.stringify({ 'beside.html': URL_OF }))
    write('canonical.html', `<link rel="canonical" href="${URL_OF}">${kiyoh(3, true)}`)
    write('graph.htm', `<meta property="og:url" content="${URL_OF}">${kiyoh(1, true)}`)
    write('saved.html', `<!-- saved from url=(0043)${URL_OF} -->${kiyoh(4, true)}`)
    const { status, lines } = health(folder)
    expect(status).toBe(0)
    expect(lines).toHaveLength(5)
    expect(rowOf(lines, 'a/beside.html')).toMatchObject({
      site: 'kiyoh',
      reader: 'adapter',
      generation: 'before 2026',
      found: '2',
      author: '2',
      rating: '2',
      date: '2',
      title: '0',
      text: '2',
    })
    expect(rowOf(lines, 'canonical.html')).toMatchObject({ found: '3' })
    expect(rowOf(lines, 'graph.htm')).toMatchObject({ found: '1' })
    expect(rowOf(lines, 'saved.html')).toMatchObject({ found: '4' })
  })

  it('says what a site no longer shows, and which page has no address', () => {
    write('changed.html', `<link rel="canonical" href="${URL_OF}">${kiyoh(3, false)}`)
    write('nowhere.html', kiyoh(3, true))
    write('other.html', '<link rel="canonical" href="https://a.example/about"><p>About us</p>')
    const { lines } = health(folder)
    expect(rowOf(lines, 'changed.html')).toMatchObject({ found: '3', author: '0!', rating: '3' })
    expect(rowOf(lines, 'other.html')).toMatchObject({ site: 'a.example', reader: 'none' })
    expect(lines.slice(4)).toEqual([
      'changed.html: no review has author, which kiyoh always showed.',
      'nowhere.html: names no address: give it one in urls.json.',
    ])
  })

  it.each([
    ['no folder', () => [], 'Which folder?'],
    ['an empty folder', () => [folder], 'There is no .html file in'],
    ['a broken moment', () => [folder, '--now', 'soon'], 'soon is not a moment in time'],
    ['an option it does not have', () => [folder, '--colour'], "Unknown option '--colour'"],
  ])('stops with a sentence at %s', (_, args, sentence) => {
    const { status, stderr } = health(...args())
    expect(status).toBe(1)
    expect(stderr).toContain(sentence)
  })

  it.each([
    ['an address that is none', '{"page.html": "krantenman"}', 'urls.json gives no address for page.html.'],
    ['a list of addresses that is no JSON', 'page.html', 'urls.json is no JSON.'],
  ])('stops with a sentence at %s', (_, content, sentence) => {
    write('page.html', kiyoh(1, true))
    write('urls.json', content)
    expect(health(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining(sentence) })
  })
})
