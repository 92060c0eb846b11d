/** Pages that make life hard for what is drawn on them: a place on Google Maps with whatever else a test asks for. */

export const LIST_URL =
  'https://www.google.com/maps/place/Kapsalon+Noord/@52,5,17z/data=!4m8!3m7!1s0x47c8:0x9e11!8m2!3d52!4d5!9m1!1b1'

/** A second place on the same site, for navigation inside the page. */
export const OTHER_URL =
  'https://www.google.com/maps/place/Kapsalon+Zuid/@52,5,17z/data=!4m8!3m7!1s0x47c8:0x9e12!8m2!3d52!4d5!9m1!1b1'

/** Texts that the classifier has something to say about. */
export const TEXTS = [
  'We waited an hour and the waiter was rude. Never again.',
  'The staff was very friendly and the food was delicious. Great service!',
  'Onvriendelijk personeel en we moesten veel te lang wachten. De soep was koud.',
  'Heerlijk gegeten, erg vriendelijke bediening. We komen zeker terug.',
] as const

export interface ListOptions {
  /** Number of reviews in the page as it is served. */
  count?: number
  css?: string
  /** Runs in the page; `card(index)` makes the HTML of a review. */
  script?: string
  dir?: 'rtl'
  /** HTML at the beginning of the head. */
  head?: string
  /** HTML inside each card, beside the review's own. */
  reply?: boolean
}

/** The HTML of one review in the structure of the site. */
export function card(index: number, reply = false): string {
  const id = `Chlist${index}`
  const answer = `<div class="CDe7pd"><span class="fontTitleSmall">Response from the owner</span> <span class="DZSIDd">a week ago</span><div class="wiI7pd" lang="en">We are sorry that it was cold.</div></div>`
  return `<div class="jftiEf" data-review-id="${id}" aria-label="Guest ${index}"><div data-review-id="${id}"><button data-review-id="${id}" data-href="https://www.google.com/maps/contrib/${index}"><div class="d4r55">Guest ${index}</div></button><div><div class="DU9Pgb"><span role="img" aria-label="3 stars">★★★</span> <span class="rsqaWe">a week ago</span></div><div class="MyEned" id="${id}" lang="en"><span class="wiI7pd">${TEXTS[index % TEXTS.length]}</span></div></div>${reply ? answer : ''}</div></div>`
}

/** A page with a list of reviews. */
export function listPage({
  count = 4,
  css = '',
  script = '',
  dir,
  reply = false,
  head = '',
}: ListOptions = {}): string {
  const cards = Array.from({ length: count }, (_, index) => card(index, reply)).join('')
  return `<!DOCTYPE html>
<html lang="en"${dir ? ` dir="${dir}"` : ''}>
<head>${head}<meta charset="utf-8"><title>Kapsalon Noord - Google Maps</title>
<style>body { font: 14px/1.5 sans-serif; margin: 20px; max-width: 600px } .jftiEf { border-bottom: 1px solid #ccc; padding: 12px 0 } ${css}</style></head>
<body><div role="main" aria-label="Kapsalon Noord"><h1 class="DUwDvf">Kapsalon Noord</h1><div id="list">${cards}</div></div>
<script nonce="list">
const TEXTS = ${JSON.stringify(TEXTS)}
const list = document.getElementById('list')
${card.toString()}
${script}
</script></body></html>`
}
