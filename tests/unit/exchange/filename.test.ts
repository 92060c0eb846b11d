import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fileNameOf } from '../../../lib/exchange/filename.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const NOW = new Date('2026-11-06T23:30:00Z')

describe('fileNameOf', () => {
  it.each([
    ['Fietsen in Zutphen', 'trede-Fietsen-in-Zutphen-2026-11-06.csv'],
    ['Café “De Aap” – Münster', 'trede-Café-“De-Aap”-–-Münster-2026-11-06.csv'],
    ['../../etc/passwd', 'trede-etc-passwd-2026-11-06.csv'],
    ['C:\\Users\\x', 'trede-C-Users-x-2026-11-06.csv'],
    ['a\u202Evsc.exe', 'trede-a-vsc-exe-2026-11-06.csv'],
    ['a\0b\nc\td', 'trede-a-b-c-d-2026-11-06.csv'],
    ['50% off; rm -rf ~ $(x) `y`', 'trede-50-off-rm-rf-x-y-2026-11-06.csv'],
    ['.hidden.', 'trede-hidden-2026-11-06.csv'],
    ['con', 'trede-con-2026-11-06.csv'],
    ['///', 'trede-2026-11-06.csv'],
    ['', 'trede-2026-11-06.csv'],
    ['餐厅 评论', 'trede-餐厅-评论-2026-11-06.csv'],
    ['\ud83d', 'trede-2026-11-06.csv'],
  ])('%j', (name, file) => {
    expect(fileNameOf(name, 'csv', NOW)).toBe(file)
  })

  it('keeps within what file systems take, and cuts no sign in two', () => {
    const file = fileNameOf('👩‍🔧'.repeat(200), 'json', NOW)
    expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(143)
    expect(file.isWellFormed()).toBe(true)
  })

  it('is safe for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const file = fileNameOf(name, 'csv', NOW)
        expect(file).toMatch(/^trede-(?:[^\p{C}\p{Z}\\/:*?"<>|.]+-)?2026-11-06\.csv$/u)
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(143)
      }),
    )
  })
})
