/** The sample pages that ship with Trede: invented places on the sites' own host names. */
import { readFileSync } from 'node:fs'
import type { SamplePlace } from './pages/html.ts'
import { mapsPage, mapsPath } from './pages/maps.ts'
import { jsonLdPage, microdataPage } from './pages/schema.ts'
import { trustpilotPage } from './pages/trustpilot.ts'
import type { Respond } from './server.ts'

/** One page of the samples. */
export interface SamplePage {
  /** Short name, for files in `output/`. */
  name: string
  url: string
  place: SamplePlace
  html(): string
}

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`places/${name}.json`, import.meta.url), 'utf8')) as SamplePlace

const fietsatelier = load('fietsatelier')
const bistro = load('harbour-bistro')
const vloerloods = load('vloerloods')
const brightparcel = load('brightparcel')
const bakkerij = load('bakkerij')
const gullHouse = load('gull-house')

export const SAMPLES: readonly SamplePage[] = [
  {
    name: 'maps-nl',
    url: `https://www.google.nl${mapsPath(fietsatelier)}`,
    place: fietsatelier,
    html: () => mapsPage(fietsatelier, [bistro]),
  },
  {
    name: 'maps-en',
    url: `https://www.google.com${mapsPath(bistro)}`,
    place: bistro,
    html: () => mapsPage(bistro, [fietsatelier]),
  },
  {
    name: 'trustpilot-nl',
    url: 'https://nl.trustpilot.com/review/vloerloods.example',
    place: vloerloods,
    html: () => trustpilotPage(vloerloods),
  },
  {
    name: 'trustpilot-en',
    url: 'https://www.trustpilot.com/review/brightparcel.example',
    place: brightparcel,
    html: () => trustpilotPage(brightparcel),
  },
  {
    name: 'schema-nl',
    url: 'https://www.bakkerij-korenaar.example/klanten',
    place: bakkerij,
    html: () => jsonLdPage(bakkerij),
  },
  {
    name: 'schema-en',
    url: 'https://www.gull-house.example/guest-book',
    place: gullHouse,
    html: () => microdataPage(gullHouse),
  },
]

/** What the server answers to the address of a sample. */
export const sampleAt: Respond = (url) => {
  const sample = SAMPLES.find((candidate) => {
    const wanted = new URL(candidate.url)
    return wanted.host === url.host && wanted.pathname === url.pathname
  })
  return sample && { html: sample.html() }
}

/** Host patterns of the samples that no adapter names; granted where a script opens them without a person to ask. */
export const SAMPLE_GRANTS = ['https://*.example/*']
