/** What the speed is compared with: packages that score sentiment, and the least that any of them must do. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A peer by its name; the function does what a user would call for one review. */
export interface Peer {
  name: string
  run(text: string): unknown
}

/** The peers, each with its own defaults. */
export function peers(): Peer[] {
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown }
  const afinn = new Sentiment()
  const wink = require('wink-sentiment') as (text: string) => unknown
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown }
  }
  return [
    { name: 'lower-case and split', run: (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u) },
    { name: 'sentiment (AFINN)', run: (text) => afinn.analyze(text) },
    { name: 'wink-sentiment', run: (text) => wink(text) },
    { name: 'vader-sentiment', run: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text) },
  ]
}
