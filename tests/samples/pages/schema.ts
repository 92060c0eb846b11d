/** Pages of sites that Trede has no adapter for, with schema.org data: JSON-LD beside the visible reviews, and microdata. */
import { escapeHtml, inlineJson, type SamplePlace } from './html.ts'

const STYLE = `<style>body { font: 17px/1.6 Georgia, serif; max-width: 680px; margin: 0 auto; padding: 24px; color: #2a211a; background: #fffdf8 }
.review { border-top: 1px solid #d9cfc2; padding: 12px 0 } .who { font-size: 14px; color: #6b5b4b } h3 { margin: 4px 0 }
@media (prefers-color-scheme: dark) { body { background: #1d1813; color: #eee3d5 } .who { color: #bfae9b } }</style>`

/** Reviews in a JSON-LD script; the last one is in the data only. */
export function jsonLdPage(place: SamplePlace): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Bakery',
    name: place.name,
    address: { '@type': 'PostalAddress', streetAddress: 'Havenstraat 9', addressLocality: 'Hoorn' },
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 3.4, reviewCount: place.total },
    review: [
      ...place.reviews.map((review) => ({
        '@type': 'Review',
        author: { '@type': 'Person', name: review.author },
        datePublished: review.date,
        name: review.title,
        reviewBody: review.text,
        reviewRating: { '@type': 'Rating', ratingValue: review.stars, bestRating: 5 },
      })),
      {
        '@type': 'Review',
        author: 'Toos',
        datePublished: '2025-12-24',
        reviewBody: 'Lange rij voor de oliebollen, maar het ging vlot en ze deelden warme chocolademelk uit.',
        reviewRating: { '@type': 'Rating', ratingValue: 4 },
      },
    ],
  }
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${escapeHtml(place.name)}</title>${STYLE}
<script type="application/ld+json">${inlineJson(data)}</script></head>
<body><h1>${escapeHtml(place.name)}</h1><p>Elke ochtend vers sinds 1921.</p><h2>Wat klanten zeggen</h2>
${place.reviews
  .map(
    (
      review,
    ) => `<div class="review"><div class="who">${escapeHtml(review.author)}, ${review.date} ${'★'.repeat(review.stars)}</div>
<h3>${escapeHtml(review.title ?? '')}</h3><p>${escapeHtml(review.text)}</p></div>`,
  )
  .join('\n')}</body></html>`
}

/** Reviews marked up with microdata, text in `description`. */
export function microdataPage(place: SamplePlace): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(place.name)}</title>${STYLE}</head>
<body itemscope itemtype="https://schema.org/LodgingBusiness"><h1 itemprop="name">${escapeHtml(place.name)}</h1>
<div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><meta itemprop="ratingValue" content="2.9"><meta itemprop="reviewCount" content="${place.total}"></div>
<h2>Guest book</h2>
${place.reviews
  .map(
    (review) => `<div class="review" itemprop="review" itemscope itemtype="https://schema.org/Review">
<div class="who"><span itemprop="author">${escapeHtml(review.author)}</span><meta itemprop="datePublished" content="${review.date}">
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${review.stars}"><meta itemprop="bestRating" content="5">${'★'.repeat(review.stars)}</span></div>
<h3 itemprop="name">${escapeHtml(review.title ?? '')}</h3><p itemprop="description">${escapeHtml(review.text)}</p></div>`,
  )
  .join('\n')}</body></html>`
}
