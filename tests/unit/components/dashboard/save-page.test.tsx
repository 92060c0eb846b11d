/** The report as a file of its own: all that is read stays, nothing that runs, asks or leads back into the extension. */
// @vitest-environment happy-dom
import '../browser.ts'
import { cleanup, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { standalone } from '../../../../components/dashboard/insight/save-page.ts'

afterEach(cleanup)
beforeEach(() => {
  document.head.replaceChildren()
  document.documentElement.lang = 'nl'
})

function saved(part: preact.ComponentChildren): Document {
  const { container } = render(<article>{part}</article>)
  const text = standalone(container.querySelector('article')!, 'Rapport <b>')
  return new DOMParser().parseFromString(text, 'text/html')
}

it('keeps words, tables and sources, and makes words of what was clicked', () => {
  const file = saved(
    <>
      <button type="button">12</button>
      <a href="https://maps.example/r/1">Bron</a>
      <a href="#/reviews?review=x">Naar de recensie</a>
      <table>
        <tbody>
          <tr>
            <td>Wachten</td>
          </tr>
        </tbody>
      </table>
    </>,
  )
  expect(file.querySelector('button')).toBeNull()
  expect(file.body.textContent).toContain('12')
  expect(file.body.textContent).toContain('Wachten')
  expect([...file.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://maps.example/r/1',
  ])
  expect(file.documentElement.lang).toBe('nl')
  expect(file.title).toBe('Rapport <b>')
})

it('leaves fields, messages and links of charts behind', () => {
  const file = saved(
    <>
      <select>
        <option>Maand</option>
      </select>
      <p role="status">Bezig</p>
      <svg aria-label="Ladder">
        <title>Ladder</title>
        <a href="#/reviews?level=1">
          <rect width="3" />
        </a>
      </svg>
    </>,
  )
  expect(file.querySelector('select, [role="status"]')).toBeNull()
  expect(file.querySelector('svg rect')).not.toBeNull()
  expect(file.querySelector('svg a')?.hasAttribute('href')).toBe(false)
})

it('shows markup in a review as words, and forbids whatever would run', () => {
  const file = saved(
    <blockquote>{'<img src=x onerror=alert(1)></style><script>alert(2)</script>'}</blockquote>,
  )
  expect(file.querySelector('img, script')).toBeNull()
  expect(file.querySelector('blockquote')?.textContent).toContain('<script>alert(2)</script>')
  expect(file.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
})

it('takes the styles along, whatever stands in them', () => {
  const style = document.createElement('style')
  style.textContent = '.numbers { color: red }'
  document.head.append(style)
  expect(saved(<p>x</p>).querySelector('style')?.textContent).toContain('.numbers')
})
