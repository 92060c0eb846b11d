/** Pages that no reader understands by itself: classes are made anew with each load, and little says what is a review. */

/** What the guests wrote. Invented. */
export const GUESTS = [
  {
    name: 'Hanneke Voogd',
    day: '4 maart 2026',
    score: 5,
    text: 'Wat een vriendelijke ontvangst, de koffie stond klaar.',
  },
  { name: 'Tibor', day: '19 februari 2026', score: 1, text: 'Een uur gewacht en toen onbeschoft geholpen.' },
  {
    name: 'Leonie Haas',
    day: '2 februari 2026',
    score: 4,
    text: 'De gids wist alles van de molen en nam de tijd.',
  },
  {
    name: 'P. Wouda',
    day: '28 januari 2026',
    score: 2,
    text: 'Niemand nam de telefoon op en de poort zat dicht.',
  },
  {
    name: 'Marit en Joep',
    day: '11 januari 2026',
    score: 3,
    text: 'Gewoon prima, niet meer en niet minder.',
  },
] as const

let load = 0

/** Names that differ at each load, as some sites make them. */
function classes(): (n: number) => string {
  load += 1
  const seed = (load * 7919).toString(36)
  return (n) => `x${seed}${n.toString(36)}Zq`
}

const HEAD = (title: string) =>
  `<meta charset="utf-8"><title>${title}</title><style>body { font: 16px/1.5 sans-serif; margin: 24px; max-width: 640px } a { color: inherit; text-decoration: none } main > div > * { display: block; padding: 12px 0; border-bottom: 1px solid #bbb }</style>`

/** No ratings, each review is a link, and an advertisement between them is built like one. */
export function linkedPage(): string {
  const c = classes()
  const cards = GUESTS.map(
    ({ name, day, text }, i) =>
      `<a class="${c(1)}" href="/gone/${i}"><div class="${c(2)}"><div class="${c(3)}">${name}</div><div class="${c(4)}">${day}</div></div><div class="${c(5)}"><div class="${c(6)}">${text}</div></div></a>`,
  )
  const ad = `<a class="${c(9)}" href="/shop"><div><div>Nu in de winkel</div></div><div><div>Stroopwafels van de molen, drie pakken voor de prijs van twee.</div></div></a>`
  cards.splice(2, 0, ad)
  return `<!doctype html><html lang="nl"><head>${HEAD('Molen De Zwaan')}</head><body><header class="${c(20)}"><h1>Molen De Zwaan</h1><p>Open op zaterdag, het hele jaar door, voor wie graag wil klimmen.</p></header><main class="${c(21)}"><div class="${c(22)}">${cards.join('')}</div></main></body></html>`
}

/** Name and date in one line, the rating a number in a class of an empty element, the text in two paragraphs. */
export function crypticPage(): string {
  const c = classes()
  const cards = GUESTS.map(
    ({ name, day, score, text }) =>
      `<div class="${c(1)}"><i class="${c(2)} s-${score}" style="display: inline-block; width: 60px; height: 12px; background: #e0a100"></i><span class="${c(3)}">${name}, ${day}</span><div class="${c(4)}"><p>${text}</p><p>Geschreven na een bezoek.</p></div></div>`,
  )
  return `<!doctype html><html lang="nl"><head>${HEAD('Veerhuis')}</head><body><h1>Veerhuis</h1><main class="${c(21)}"><div class="${c(22)}">${cards.join('')}</div></main></body></html>`
}
