import { afterEach, describe, expect, it, vi } from 'vitest'
import { plainUrl } from '../../../lib/sites/url.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('plainUrl in a page of Firefox', () => {
  it('needs no iterator of the browser, which a script in a page does not get', () => {
    for (const name of ['keys', 'values', 'entries'] as const)
      vi.spyOn(URLSearchParams.prototype, name).mockReturnValue({} as never)
    const url = new URL('https://shop.example/p?utm_source=a&id=7&fbclid=b&utm_source=c#reviews')
    expect(plainUrl(url)).toBe('https://shop.example/p?id=7')
  })
})
