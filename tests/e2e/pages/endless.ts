/** Long lists for "load all": an endless panel on Google Maps, and pages that replace each other on Trustpilot. */

export const ENDLESS_URL =
  'https://www.google.com/maps/place/Zwembad+Noord/@52,5,17z/data=!4m8!3m7!1s0x47c8:0xe0d1!8m2!3d52!4d5!9m1!1b1'
export const NEXT_PLACE =
  'https://www.google.com/maps/place/Zwembad+Zuid/@52,5,17z/data=!4m8!3m7!1s0x47c8:0xe0d2!8m2!3d52!4d5!9m1!1b1'
export const PAGED_URL = 'https://www.trustpilot.com/review/zwembad-noord.example'

/** What the pages count, for the tests to read. */
export interface Counted {
  /** Clicks on the "more" of a review, by review. */
  more: string[]
  /** Clicks on anything else, by its name. */
  other: string[]
  turned: number
}

const COUNT = `
window.counted = { more: [], other: [], turned: 0 }
document.addEventListener('click', (event) => {
  const control = event.target.closest('button, a, [role]')
  if (!control || control.dataset.of === 'next') return
  if (control.dataset.of === 'more') counted.more.push(control.dataset.reviewId)
  else counted.other.push(control.textContent)
}, true)
`

/** Every fourth text is cut, every fifth is answered with a long reply that is cut too, and each card has what must not be pressed. */
const ENDLESS = `
let order = Array.from({ length: TOTAL }, (_, i) => i)
let shown = 0
let prefix = 'N'
const list = document.getElementById('list')
const panel = document.getElementById('panel')
const textOf = (i) => 'Visit ' + i + ': ' + (i % 2 ? 'we waited far too long and nobody said sorry' : 'a friendly team and a clean pool')
function card(i) {
  const id = prefix + i
  const cut = i % 4 === 3
  const full = textOf(i) + ', and that was all there is to say.'
  const holder = document.createElement('div')
  holder.innerHTML =
    '<div class="jftiEf" data-review-id="' + id + '" aria-label="Guest ' + i + '">' +
    '<div class="DU9Pgb"><span role="img" aria-label="' + (1 + i % 5) + ' stars"></span> <span class="rsqaWe">a week ago</span></div>' +
    '<div class="MyEned" id="' + id + '" lang="en"><span class="wiI7pd">' + (cut ? textOf(i) + ' …' : full + (i % 7 ? '' : '..')) + '</span>' +
    (cut ? '<span><button aria-expanded="false" aria-controls="' + id + '" data-review-id="' + id + '" data-of="more" jsaction="pane.review.expandReview">More</button></span>' : '') + '</div>' +
    '<div class="oqftme">Translated by Google ・ <button role="switch" aria-checked="true" aria-expanded="false" aria-controls="' + id + '">See original</button></div>' +
    '<div><button aria-pressed="false" data-review-id="' + id + '">Like</button><button data-review-id="' + id + '">Share</button>' +
    '<button aria-haspopup="true" aria-expanded="false" aria-controls="menu">Report</button></div>' +
    (i % 5 ? '' : '<div class="CDe7pd"><span class="fontTitleSmall">Response from the owner</span> <span class="DZSIDd">a day ago</span><div class="wiI7pd" lang="en">Thank you, we …</div><button aria-expanded="false" aria-controls="reply" jsaction="pane.review.expandReview">Reply more</button></div>') +
    '</div>'
  const made = holder.firstChild
  made.querySelector('[data-of=more]')?.addEventListener('click', (event) => {
    made.querySelector('.wiI7pd').textContent = full
    event.currentTarget.parentElement.remove()
  })
  return made
}
function load() {
  for (let n = 0; n < 10 && shown < order.length; n++) list.append(card(order[shown++]))
}
let waiting = false
panel.addEventListener('scroll', () => {
  if (waiting || panel.scrollTop + panel.clientHeight < panel.scrollHeight - 200) return
  waiting = true
  setTimeout(() => { waiting = false; load() }, 15)
})
window.sort = () => { order.reverse(); shown = 0; list.replaceChildren(); panel.scrollTop = 0; setTimeout(load, 30) }
window.away = (url) => {
  history.pushState(null, '', url)
  prefix = 'Z'; shown = 0; list.replaceChildren()
  document.querySelector('[role=main]').setAttribute('aria-label', 'Zwembad Zuid')
  document.querySelector('h1').textContent = 'Zwembad Zuid'
  load()
}
load()
`

/** A panel that loads ten more whenever its end comes near, up to `total`. */
export function endlessPage(total = 500): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Zwembad Noord - Google Maps</title>
<style>body { margin: 0; font: 14px/1.5 sans-serif } #panel { height: 500px; width: 500px; overflow-y: auto } .jftiEf { padding: 8px; border-bottom: 1px solid #ccc }</style></head>
<body><div id="panel"><div role="main" aria-label="Zwembad Noord"><div><h1>Zwembad Noord</h1></div><div><span role="img" aria-label="${total} reviews">(${total})</span></div><div id="list"></div></div></div>
<script>const TOTAL = ${total}
${COUNT}${ENDLESS}</script></body></html>`
}

/** `pages` pages of five whose link shows the next one in place; where it `leaves`, the link opens another document. */
export function pagedPage({ pages = 4, leaves = false } = {}): string {
  const script = `
const PAGES = ${pages}
let at = 1
const main = document.querySelector('main')
function show() {
  const cards = Array.from({ length: 5 }, (_, n) => {
    const id = String(at * 10 + n).padStart(24, 'a0')
    return '<article data-service-review-card-paper><span data-consumer-name-typography>Guest ' + at + n + '</span><div data-service-review-rating="' + (1 + n) + '"></div><a data-review-title-typography href="/reviews/' + id + '"><h2 data-service-review-title-typography>Page ' + at + '</h2></a><p data-service-review-text-typography>On page ' + at + ' visit ' + n + ' went well, friendly people.</p><time datetime="2026-01-0' + (n + 1) + '"></time><button>Useful</button></article>'
  })
  const next = at < PAGES ? '<a data-pagination-button-next-link data-of="next" href="?page=' + (at + 1) + '">Next page</a>' : '<a data-pagination-button-next-link data-of="next" aria-disabled="true">Next page</a>'
  main.querySelector('#list').innerHTML = cards.join('')
  main.querySelector('nav').innerHTML = next
}
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-of=next]')) {
    counted.turned++
    if (${leaves}) return
    event.preventDefault()
    setTimeout(() => { at++; history.pushState(null, '', '?page=' + at); show(); scrollTo(0, 0) }, 40)
  }
})
show()`
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Zwembad Noord</title></head>
<body><main><h1>Zwembad Noord</h1><div id="list"></div><nav></nav></main><script>${COUNT}${script}</script></body></html>`
}
