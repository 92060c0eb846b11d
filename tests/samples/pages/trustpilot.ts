/** A Trustpilot company page in the 2026 structure: preview cards on top, list, replies, graph in a script. */
import { escapeHtml, inlineJson, type SamplePlace, type SampleReview } from './html.ts'

const WORDS = {
  nl: {
    reviews: 'reviews',
    of: 'van de',
    stars: 'sterren',
    rated: 'Beoordeeld met',
    more: 'Meer weergeven',
    reply: 'Antwoord van',
    relevant: 'Meest relevante reviews',
    next: 'Volgende pagina',
  },
  en: {
    reviews: 'reviews',
    of: 'out of',
    stars: 'stars',
    rated: 'Rated',
    more: 'See more',
    reply: 'Reply from',
    relevant: 'Most relevant reviews',
    next: 'Next page',
  },
} as const

const idOf = (place: SamplePlace, index: number) =>
  `66a0${(index + 17).toString(16).padStart(4, '0')}${place.id.length.toString(16).padStart(4, '0')}feedc0de0000`.slice(
    0,
    24,
  )

function preview(place: SamplePlace, review: SampleReview, index: number): string {
  const words = WORDS[place.lang]
  return `<article class="styles_card" data-service-review-card-paper="true"><aside><span data-consumer-name-typography="true">${escapeHtml(review.author)}</span></aside>
<img alt="${words.rated} ${review.stars} ${words.of} 5 ${words.stars}" src="data:,">
<p data-relevant-review-text-typography="true">${escapeHtml(review.text.slice(0, 60))}... <a href="/reviews/${idOf(place, index)}">${words.more}</a></p></article>`
}

function card(place: SamplePlace, review: SampleReview, index: number): string {
  const words = WORDS[place.lang]
  const id = idOf(place, index)
  const reply = review.reply
    ? `<div class="styles_reply"><p data-service-review-business-reply-title-typography="true">${words.reply} ${escapeHtml(place.name)}</p>
<time data-service-review-business-reply-date-time-ago="true" datetime="${review.reply.date}">${review.reply.date}</time>
<p data-service-review-business-reply-text-typography="true">${escapeHtml(review.reply.text)}</p></div>`
    : ''
  return `<article class="styles_card" data-service-review-card-paper="true"><div data-testid="service-review-card-v2">
<aside aria-label="Info"><a href="/users/5f${index}"><span data-consumer-name-typography="true">${escapeHtml(review.author)}</span></a>
<span data-consumer-reviews-count="2">2 ${words.reviews}</span><span data-consumer-country-typography="true">${place.lang === 'nl' ? 'NL' : 'GB'}</span></aside>
<section><div data-service-review-rating="${review.stars}"><img alt="${words.rated} ${review.stars} ${words.of} 5 ${words.stars}" src="data:,">
<time data-service-review-date-time-ago="true" datetime="${review.date}">${review.date?.slice(0, 10)}</time></div>
<div data-review-content="true"><a data-review-title-typography="true" href="/reviews/${id}"><h2 data-service-review-title-typography="true">${escapeHtml(review.title ?? '')}</h2></a>
<p data-service-review-text-typography="true">${escapeHtml(review.text)}</p></div></section>${reply}</div></article>`
}

/** The first page of a company's reviews. */
export function trustpilotPage(place: SamplePlace): string {
  const words = WORDS[place.lang]
  const total = place.total.toLocaleString(place.lang === 'nl' ? 'nl-NL' : 'en-GB')
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'LocalBusiness',
        name: place.name,
        aggregateRating: { '@type': 'AggregateRating', ratingValue: '3.1', reviewCount: String(place.total) },
      },
      ...place.reviews.map((review, index) => ({
        '@type': 'Review',
        '@id': `https://www.trustpilot.com/#/schema/Review/${place.id}/${idOf(place, index)}`,
        author: { '@type': 'Person', name: review.author },
        datePublished: review.date,
        headline: review.title,
        reviewBody: review.text,
        reviewRating: { '@type': 'Rating', ratingValue: String(review.stars), bestRating: '5' },
        inLanguage: place.lang,
      })),
    ],
  }
  return `<!DOCTYPE html>
<html lang="${place.lang === 'nl' ? 'nl-NL' : 'en-US'}">
<head><meta charset="utf-8"><title>${escapeHtml(place.name)} reviews</title>
<style>body { font: 16px/1.5 Helvetica, Arial, sans-serif; margin: 0 auto; max-width: 720px; padding: 24px; color: #1c1c1c }
article { border: 1px solid #e5e5dd; border-radius: 12px; padding: 16px; margin: 16px 0 } h2 { font-size: 18px; margin: 8px 0 4px }
aside { font-size: 14px } .styles_reply { background: #f5f5f0; padding: 12px; border-radius: 8px; margin-top: 12px } img { display: none }
a { color: inherit } @media (prefers-color-scheme: dark) { body { background: #16161a; color: #ececf1 } .styles_reply { background: #24242b } }</style>
<script type="application/ld+json" data-business-unit-json-ld="true">${inlineJson(graph)}</script></head>
<body><header><h1 id="business-unit-title"><span class="title">${escapeHtml(place.name)}</span></h1>
<p data-reviews-count-typography="true">${words.reviews} ${total}</p></header>
<h3>${words.relevant}</h3>${place.reviews
    .slice(0, 2)
    .map((review, index) => preview(place, review, index))
    .join('\n')}
<main><section data-nosnippet="false">${place.reviews.map((review, index) => card(place, review, index)).join('\n')}</section>
<nav><a data-pagination-button-next-link="true" href="?page=2">${words.next}</a></nav></main></body></html>`
}
