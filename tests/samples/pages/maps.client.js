// What the sample Google Maps page does by itself: tabs, loading on scroll, sorting, More buttons, in-page navigation.
const places = JSON.parse(document.getElementById('sample-data').textContent)
const PER_LOAD = 5
let current = places[0]
let order = [...current.reviews.keys()]

function h(tag, attributes, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value)
    else if (value !== false) node.setAttribute(name, value)
  }
  node.append(...children.filter((child) => child !== null))
  return node
}

const idOf = (index) => `Ch${btoa(`${current.name.slice(0, 6)}-${index}`).replace(/=/g, '')}`

function card(index) {
  const review = current.reviews[index]
  const { words } = current
  const id = idOf(index)
  const cutAt = review.cut ? review.text.lastIndexOf(' ', 240) : -1
  const contributor = `https://www.google.com/maps/contrib/1000${index}`
  const stars = `${review.stars} ${review.stars === 1 ? words.star : words.stars}`
  const text = h('span', { class: 'wiI7pd' }, cutAt > 0 ? `${review.text.slice(0, cutAt)} …` : review.text)
  const more =
    cutAt > 0
      ? h(
          'button',
          {
            class: 'w8nwRe kyuRq',
            'aria-expanded': 'false',
            'aria-controls': id,
            'aria-label': words.moreLabel,
            'data-review-id': id,
            jsaction: 'pane.review.expandReview',
            click: (event) => {
              text.textContent = review.text
              event.currentTarget.parentElement.remove()
            },
          },
          words.more,
        )
      : null
  return h(
    'div',
    { class: 'jftiEf fontBodyMedium', 'data-review-id': id, 'aria-label': review.author },
    h(
      'div',
      { 'data-review-id': id, jsaction: 'mouseover:pane.review.in' },
      h(
        'div',
        { class: 'jJc9Ad' },
        h('button', {
          class: 'WEBjve',
          'data-review-id': id,
          'data-href': contributor,
          'aria-label': review.author,
        }),
        h(
          'button',
          { class: 'al6Kxe', 'data-review-id': id, 'data-href': contributor },
          h('div', { class: 'd4r55' }, review.author),
          h('div', { class: 'RfnDt' }, words.guide),
        ),
        h(
          'div',
          { class: 'GHT2ce' },
          h(
            'div',
            { class: 'DU9Pgb' },
            h('span', { class: 'kvMYJc', role: 'img', 'aria-label': stars }, '★'.repeat(review.stars)),
            ' ',
            h('span', { class: 'rsqaWe' }, review.age),
          ),
          review.text
            ? h(
                'div',
                { class: 'MyEned', id, lang: current.lang, tabindex: '-1' },
                text,
                more && h('span', {}, more),
              )
            : null,
          review.translatedFrom
            ? h(
                'div',
                { class: 'oqftme' },
                `${words.translated} ・ `,
                h(
                  'button',
                  {
                    class: 'kyuRq fontTitleSmall WOKzJe',
                    role: 'switch',
                    'aria-checked': 'true',
                    click: ({ currentTarget }) => {
                      const toOriginal = currentTarget.getAttribute('aria-checked') === 'true'
                      currentTarget.setAttribute('aria-checked', String(!toOriginal))
                      text.textContent = toOriginal ? (review.original ?? review.text) : review.text
                    },
                  },
                  `${words.original} (${review.translatedFrom})`,
                ),
              )
            : null,
          ...(review.aspects ?? []).map((aspect) => h('div', { class: 'PBK6be' }, aspect)),
          h(
            'div',
            { class: 'Upo0Ec' },
            h('button', { class: 'gllhef', 'aria-pressed': 'false', 'data-review-id': id }, words.like),
            h('button', { class: 'gllhef', 'data-review-id': id }, words.share),
          ),
          review.reply
            ? h(
                'div',
                { class: 'CDe7pd' },
                h('span', { class: 'fontTitleSmall' }, words.reply),
                ' ',
                h('span', { class: 'DZSIDd' }, review.reply.age),
                h('div', { class: 'wiI7pd', lang: current.lang }, review.reply.text),
              )
            : null,
        ),
      ),
    ),
  )
}

function panel(tab) {
  const { words } = current
  document.documentElement.lang = current.lang
  document.title = `${current.name} - Google Maps`
  const tabs = [
    ['overview', words.overview],
    ['reviews', words.reviews],
  ].map(([key, label], index) =>
    h(
      'button',
      {
        role: 'tab',
        'aria-selected': String(key === tab),
        'data-tab-index': String(index),
        'aria-label': key === 'reviews' ? `${words.reviewsOf} ${current.name}` : `${label} ${current.name}`,
        click: () => panel(key),
      },
      label,
    ),
  )
  const scroller = h('div', { class: 'm6QErb DxyBCb kA9KIf dS8AEf', tabindex: '-1' })
  const main = h(
    'div',
    { role: 'main', 'aria-label': current.name, style: 'display:contents' },
    h('h1', { class: 'DUwDvf' }, current.name),
    h('div', { role: 'tablist' }, ...tabs),
    scroller,
  )
  document.getElementById('content-container').replaceChildren(main)
  document.getElementById('content-container').style.cssText =
    'display:flex;flex-direction:column;height:100%'
  if (tab === 'overview') {
    scroller.append(
      h(
        'button',
        { 'data-item-id': 'address', 'aria-label': `${words.address}: ${current.address}` },
        current.address,
      ),
      h('div', { role: 'img', 'aria-label': `3,9 ${words.stars} ${current.total} ${words.count}` }),
      ...order.slice(0, 3).map(card),
    )
    return
  }
  const list = h('div', {})
  const sort = h('button', { 'aria-label': words.sort, 'data-value': words.sort }, words.sort)
  sort.addEventListener('click', () => {
    order.sort((a, b) => current.reviews[a].stars - current.reviews[b].stars)
    list.replaceChildren(...order.slice(0, PER_LOAD).map(card))
  })
  scroller.append(
    h('div', { class: 'jANrlb' }, h('div', { class: 'fontBodySmall' }, `${current.total} ${words.count}`)),
    sort,
    list,
    h(
      'div',
      { class: 'nearby' },
      h('h2', {}, words.nearby),
      ...places
        .filter((place) => place !== current)
        .map((place) =>
          h(
            'a',
            {
              href: place.path,
              click: (event) => {
                event.preventDefault()
                history.pushState(null, '', place.path)
                show(place)
              },
            },
            place.name,
            h('span', { role: 'img', 'aria-label': `4,0 ${words.stars} 56 ${words.count}` }),
          ),
        ),
    ),
  )
  const load = () => {
    const shown = list.children.length
    list.append(...order.slice(shown, shown + PER_LOAD).map(card))
  }
  load()
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 200) setTimeout(load, 100)
  })
}

function show(place) {
  current = place
  order = [...place.reviews.keys()]
  panel('reviews')
}

addEventListener('popstate', () => {
  const place = places.find(
    (candidate) => location.pathname === new URL(candidate.path, location.href).pathname,
  )
  if (place) show(place)
})
show(current)
