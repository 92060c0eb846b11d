/** A Google Maps place page in the structure that DOM facts describe; the list itself is built by `maps.client.js`. */
import { readFileSync } from 'node:fs'
import { escapeHtml, inlineJson, type SamplePlace } from './html.ts'

const CLIENT = readFileSync(new URL('maps.client.js', import.meta.url), 'utf8')

const WORDS = {
  nl: {
    overview: 'Overzicht',
    reviews: 'Reviews',
    reviewsOf: 'Reviews voor',
    count: 'reviews',
    stars: 'sterren',
    star: 'ster',
    more: 'Meer',
    moreLabel: 'Meer weergeven',
    reply: 'Reactie van de eigenaar',
    translated: 'Vertaald door Google',
    original: 'Origineel bekijken',
    sort: 'Sorteren',
    newest: 'Nieuwste',
    lowest: 'Laagste beoordeling',
    like: 'Vind ik leuk',
    share: 'Delen',
    address: 'Adres',
    nearby: 'Ook in de buurt',
    guide: 'Local Guide · 12 reviews',
  },
  en: {
    overview: 'Overview',
    reviews: 'Reviews',
    reviewsOf: 'Reviews for',
    count: 'reviews',
    stars: 'stars',
    star: 'star',
    more: 'More',
    moreLabel: 'See more',
    reply: 'Response from the owner',
    translated: 'Translated by Google',
    original: 'See original',
    sort: 'Sort',
    newest: 'Newest',
    lowest: 'Lowest rating',
    like: 'Like',
    share: 'Share',
    address: 'Address',
    nearby: 'People also search for',
    guide: 'Local Guide · 12 reviews',
  },
} as const

/** The address of a place on the sample Google Maps. */
export function mapsPath(place: SamplePlace): string {
  return `/maps/place/${encodeURIComponent(place.name).replaceAll('%20', '+')}/@52.5,6.09,17z/data=!4m8!3m7!1s${place.id}!8m2!3d52.5!4d6.09!9m1!1b1`
}

/** The page of one place; the others can be reached from it by in-page navigation. */
export function mapsPage(place: SamplePlace, others: readonly SamplePlace[]): string {
  const all = [place, ...others].map((p) => ({ ...p, path: mapsPath(p), words: WORDS[p.lang] }))
  return `<!DOCTYPE html>
<html lang="${place.lang}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(place.name)} - Google Maps</title>
<meta property="og:title" content="${escapeHtml(`${place.name} · ${place.address ?? ''}`)}">
<style>
body { margin: 0; font: 14px/1.5 Roboto, Arial, sans-serif; color: #1f1f1f; display: flex; height: 100vh; overflow: hidden }
.panel { width: 408px; display: flex; flex-direction: column; box-shadow: 0 0 6px #0004; z-index: 1 }
.m6QErb { overflow-y: auto; flex: 1; padding: 0 20px }
.map { flex: 1; background: repeating-linear-gradient(30deg, #e8f0e4 0 40px, #dfeaf2 40px 80px) }
h1 { font-size: 22px; font-weight: 400; margin: 16px 20px 4px }
[role=tablist] { display: flex; gap: 16px; padding: 0 20px; border-bottom: 1px solid #dadce0 }
button { font: inherit; background: none; border: 0; color: inherit; cursor: pointer; padding: 8px 4px }
[role=tab][aria-selected=true] { color: #00796b; border-bottom: 3px solid #00796b }
.jftiEf { padding: 16px 0; border-bottom: 1px solid #e8eaed }
.d4r55 { font-weight: 500 } .RfnDt, .rsqaWe { color: #5e5e5e; font-size: 12px }
.MyEned { margin-top: 8px } .wiI7pd { white-space: pre-line }
.CDe7pd { margin: 12px 0 0 16px; color: #444 } .fontTitleSmall { font-weight: 500; font-size: 12px }
.kvMYJc { color: #e7711b; letter-spacing: 2px } .w8nwRe { color: #00796b; padding: 0 4px }
.PBK6be, .oqftme { font-size: 12px; color: #5e5e5e }
@media (prefers-color-scheme: dark) { body { background: #202124; color: #e8eaed } .RfnDt, .rsqaWe, .PBK6be, .oqftme, .CDe7pd { color: #bdc1c6 } .map { background: #303134 } }
</style>
</head>
<body>
<div class="panel"><div id="content-container"></div></div>
<div class="map"></div>
<script type="application/json" id="sample-data">${inlineJson(all)}</script>
<script>${CLIENT}</script>
</body>
</html>`
}
