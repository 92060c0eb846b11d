import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const page = 'tests/sites/trustpilot/list-2026-nl/page.html'
const url = 'https://nl.trustpilot.com/review/tuinpost.example'

const read = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/read.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('read', () => {
  it('prints what is on a saved page', () => {
    const { status, stdout } = read(page, '--url', url, '--now', '2026-02-08T12:00:00Z')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      site: 'trustpilot',
      place: { name: 'Tuinpost' },
      reader: 'adapter',
      generation: '2026',
      reviews: [{ author: 'Babs Klein' }, { author: 'H. Dijkgraaf' }, { author: 'Jolien' }],
      unseen: [],
    })
  })

  it.each([
    ['no file', [], 'Which page?'],
    ['no address', [page], 'Where was the page?'],
    ['a file that is not there', ['nowhere.html', '--url', url], 'The file nowhere.html cannot be read'],
    ['a broken address', [page, '--url', 'tuinpost'], 'tuinpost is not an address.'],
    ['a broken moment', [page, '--url', url, '--now', 'soon'], 'soon is not a moment in time'],
    ['an option it does not have', [page, '--colour', 'red'], "Unknown option '--colour'"],
    [
      'a page it does not know',
      ['package.json', '--url', 'https://a.example/'],
      'Trede does not know a.example',
    ],
  ])('stops with a sentence at %s', (_, args, sentence) => {
    const { status, stdout, stderr } = read(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(sentence)
  })
})
