/** Big pages for measuring: a thousand invented reviews, built as a known site, with schema.org data, and as nobody knows. */
import { readFileSync } from 'node:fs'
import { LIST_URL } from '../../tests/e2e/pages/list.ts'

/** A page to measure on. */
export interface BigPage {
  name: string
  url: string
  html: string
}

/** Texts of 40-130 words, made of the invented reviews. */
function texts(count: number): string[] {
  const rows = ['en', 'nl'].flatMap((lang) =>
    readFileSync(new URL(`../../tests/accuracy/invented-${lang}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
  return Array.from({ length: count }, (_, i) =>
    [0, 5, 11].map((step) => rows[(i * 7 + step * (1 + (i % 13))) % rows.length]).join(' '),
  ).map((text, i) => `${text} Visit ${i}.`)
}

/** Lets the page make its list anew, as sites do after sorting. */
const AGAIN =
  '<script>window.again = () => { const list = document.getElementById("list"); list.innerHTML = list.innerHTML.replace(/<trede-badge.*?<.trede-badge>/g, "") }</script>'

/** Each with so many reviews. */
export function bigPages(count: number): BigPage[] {
  const all = texts(count)
  const escaped = all.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return [
    {
      name: 'known site',
      url: `${LIST_URL}?page=big`,
      html: page('Kapsalon Noord', `<div id="list">${escaped.map(known).join('')}</div>${AGAIN}`),
    },
    {
      name: 'schema.org data',
      url: 'https://schema.big.example/reviews',
      html: page('Salon Schema', escaped.map(described).join(''), data(all)),
    },
    {
      name: 'structure alone',
      url: 'https://plain.big.example/reviews',
      html: page('Salon Plain', `<div class="m0Pp">${escaped.map(plain).join('')}</div>`),
    },
  ]
}

function page(name: string, list: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<style>body { font: 14px/1.5 sans-serif; margin: 20px; max-width: 600px } .card { border-bottom: 1px solid #ccc; padding: 12px 0 }</style>${head}</head>
<body><div role="main" aria-label="${name}"><h1 class="DUwDvf">${name}</h1>${list}</div></body></html>`
}

function known(text: string, i: number): string {
  const id = `Big${i}`
  return `<div class="jftiEf card" data-review-id="${id}" aria-label="Guest ${i}"><button data-review-id="${id}"><div class="d4r55">Guest ${i}</div></button><div class="DU9Pgb"><span role="img" aria-label="${1 + (i % 5)} stars">★★★</span> <span class="rsqaWe">a week ago</span></div><div class="MyEned" id="${id}"><span class="wiI7pd">${text}</span></div></div>`
}

function described(text: string, i: number): string {
  return `<div class="card"><div><b>Guest ${i}</b> <i>2026-03-0${1 + (i % 9)}</i></div><p>${text}</p></div>`
}

function plain(text: string, i: number): string {
  return `<div class="k3Xq card"><div class="h7"><b>Guest Number ${i}</b> <i>${1 + (i % 28)} March 2026</i></div><span role="img" aria-label="${1 + (i % 5)} out of 5 stars"></span><p class="tT2">${text}</p></div>`
}

function data(all: readonly string[]): string {
  const review = all.map((text, i) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name: `Guest ${i}` },
    datePublished: `2026-03-0${1 + (i % 9)}`,
    reviewBody: text,
    reviewRating: { '@type': 'Rating', ratingValue: 1 + (i % 5), bestRating: 5 },
  }))
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'HairSalon',
    name: 'Salon Schema',
    review,
  })
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`
}
