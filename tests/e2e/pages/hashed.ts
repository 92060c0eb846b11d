/** Pages that no selector knows: every class is made up. */

const PEOPLE = [
  [
    'Mila Brandt',
    '3 March 2026',
    'They fixed my coat while I waited, and would not take a penny for the button.',
  ],
  [
    'Sjoerd Haitsma',
    '21 February 2026',
    'We waited an hour for a fitting and nobody said sorry. Never again.',
  ],
  [
    'Olga Petit',
    '9 February 2026',
    'Friendly tailor, fair price, and the trousers finally have the right length.',
  ],
  ['Kees Zandstra', '30 January 2026', 'The zip broke after two days and they told me to buy a new jacket.'],
] as const

const page = (head: string, list: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tailor Thimble</title><style>body { font: 15px/1.5 sans-serif; max-width: 40rem; margin: 2rem auto } .k3Xq, .u9Zt { padding: 8px 0; border-bottom: 1px solid #ccc }</style></head><body>${head}${list}</body></html>`

/** Cards that say their stars in words. */
export const SURE_PAGE = page(
  '<h1>Tailor Thimble</h1><p class="a1B">Repairs and made to measure, since 1971.</p>',
  `<div class="m0Pp">${PEOPLE.map(
    ([name, day, text], i) =>
      `<div class="k3Xq"><div class="h7"><b>${name}</b> <i>${day}</i></div><span role="img" aria-label="${5 - i} out of 5 stars"></span><p class="tT2">${text}</p></div>`,
  ).join('')}</div>`,
)

/** Another structure, and a bare number that may be a rating or something else. */
export const UNSURE_PAGE = page(
  '<h1>Tailor Thimble</h1>',
  `<ul class="zz">${PEOPLE.map(
    ([name, day, text], i) =>
      `<li class="u9Zt"><p class="pP">${text}</p><div class="fF"><span class="n">${name}</span><u>${9 - i},5</u><span class="d">${day}</span></div></li>`,
  ).join('')}</ul>`,
)

/** A place on Google Maps whose cards have nothing left of what they had. */
export const DEAD_URL =
  'https://www.google.com/maps/place/Tailor+Thimble/@52,5,17z/data=!4m8!3m7!1s0x47c8:0xdead!8m2!3d52!4d5!9m1!1b1'
export const DEAD_PAGE = SURE_PAGE

/** A shop on Trustpilot whose cards hide the names in another way than they did. */
export const NAMELESS_URL = 'https://www.trustpilot.com/review/tailor-thimble.example'
export const NAMELESS_PAGE = page(
  '<h1>Tailor Thimble</h1>',
  PEOPLE.map(
    ([name, day, text], i) =>
      `<article data-service-review-card-paper><b class="x7">${name}</b><div data-service-review-rating="${5 - i}"></div><time datetime="2026-0${(i % 3) + 1}-05T10:00:00Z">${day}</time><a data-review-title-typography href="/reviews/${String(i).repeat(24)}"><h2 data-service-review-title-typography>Visit ${i}</h2></a><p data-service-review-text-typography>${text}</p></article>`,
  ).join(''),
)
