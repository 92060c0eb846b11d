/** Prints the accuracy report of a language. */
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import type { Verdict } from '../../lib/model/verdict.ts'
import { isPlain } from '../fit/data.ts'
import {
  calibration,
  chanceError,
  complaintPairs,
  f1,
  type Judged,
  kappa,
  notVerbatim,
  removalShare,
  signalPairs,
  spread,
  themePairs,
  topLevels,
} from './scores.ts'

export function printReport(
  lang: LexiconLang,
  judged: Judged[],
  classify: (text: string) => Verdict,
  misses: number,
): void {
  for (const set of ['dev', 'more', 'challenge', 'invented', 'seeds'] as const) {
    const rows = judged.filter(({ review }) => review.set === set)
    if (rows.length === 0) continue
    console.log(
      `\n== ${lang} ${set}: ${rows.length} reviews, each judged by models that have not seen it; ± by the choice of reviews`,
    )
    levels(rows)
    line(
      'service yes/no',
      percent(rows, ({ review, verdict }) => review.service === verdict.service),
    )
    if (set === 'dev') line('complaint sentences', score(rows, complaintPairs))
    line('themes with sign', score(rows, themePairs))
    line('signals', score(rows, signalPairs))
    line('evidence not verbatim', String(notVerbatim(rows)))
    if (!isPlain(rows[0]!.review)) {
      const top = topLevels(rows)
      line('top two levels', `precision ${top.precision.toFixed(2)}, recall ${top.recall.toFixed(2)}`)
    } else {
      line('verdict hangs on its evidence', `${(100 * removalShare(rows, classify)).toFixed(1)}%`)
      stars(rows)
    }
    confusion(rows)
    const { error, table } = calibration(rows)
    line(
      'calibration error',
      `${error.toFixed(3)} ± ${spread(rows, (r) => calibration(r).error).toFixed(3)} (by chance alone ${chanceError(rows).toFixed(3)})`,
    )
    for (const bin of table)
      console.log(
        `     ${bin.from.toFixed(1)}: ${bin.count} verdicts, said ${(bin.said / bin.count).toFixed(2)}, exact ${(bin.exact / bin.count).toFixed(2)}`,
      )
    worst(rows, misses)
  }
}

function levels(rows: Judged[]): void {
  line(
    'QWK',
    amount(rows, (r) => kappa(truths(r), said(r))),
  )
  line(
    'exact',
    percent(rows, ({ review, verdict }) => review.levels.includes(verdict.level)),
  )
  line(
    'within one',
    percent(rows, ({ review, verdict }) =>
      review.levels.some((level) => Math.abs(level - verdict.level) <= 1),
    ),
  )
}

function stars(rows: Judged[]): void {
  const starred = rows.filter(({ starred }) => starred !== null)
  const levels = (from: Judged[]) => from.map(({ review }) => review.level)
  line(
    `QWK of the ${starred.length} with stars, text only`,
    amount(starred, (r) => kappa(levels(r), said(r))),
  )
  line(
    'QWK with stars as a prior',
    amount(starred, (r) =>
      kappa(
        levels(r),
        r.map(({ starred }) => starred!.level),
      ),
    ),
  )
}

function confusion(rows: Judged[]): void {
  console.log('   gold down, said across: 0 1 2 3 4 5 6')
  for (let level = 0; level <= 6; level++) {
    const row = rows.filter(({ review }) => review.level === level)
    if (row.length)
      console.log(
        `     ${level}: ${[0, 1, 2, 3, 4, 5, 6].map((s) => String(row.filter(({ verdict }) => verdict.level === s).length).padStart(3)).join(' ')}`,
      )
  }
}

function worst(rows: Judged[], count: number): void {
  const far = ({ review, verdict }: Judged) =>
    Math.min(...review.levels.map((level) => Math.abs(level - verdict.level)))
  const missed = rows.filter((row) => far(row) > 0)
  missed.sort((a, b) => far(b) - far(a) || b.verdict.confidence - a.verdict.confidence)
  for (const { review, verdict } of missed.slice(0, count)) {
    console.log(
      `   - ${review.id} gold ${review.levels.join('/')} said ${verdict.level} (${verdict.confidence.toFixed(2)}) ${review.why}`,
    )
    console.log(`     ${review.text.replace(/\s+/g, ' ')}`)
    console.log(
      `     ${verdict.evidence.map((e) => `[${e.text}${e.theme ? ` ${e.theme}${e.sign}` : ''}${e.kind === 'event' ? ' event' : ''} ${e.weight.toFixed(2)}${e.steps.map((s) => ` ${s.heuristic}:${s.effect}`).join('')}]`).join(' ')}`,
    )
  }
}

function truths(rows: Judged[]): number[] {
  return rows.map(({ review, verdict }) =>
    review.levels.includes(verdict.level) ? verdict.level : review.level,
  )
}

function said(rows: Judged[]): number[] {
  return rows.map(({ verdict }) => verdict.level)
}

function percent(rows: Judged[], test: (row: Judged) => boolean): string {
  const share = (from: Judged[]) => (100 * from.filter(test).length) / from.length
  return `${share(rows).toFixed(1)}% ± ${spread(rows, share).toFixed(1)}`
}

// A score with how far it may be off by the choice of reviews.
function amount(rows: Judged[], scoreOf: (rows: Judged[]) => number): string {
  return `${scoreOf(rows).toFixed(3)} ± ${spread(rows, scoreOf).toFixed(3)}`
}

function score(rows: Judged[], pairsOf: typeof themePairs): string {
  const { precision, recall } = f1(pairsOf(rows))
  return `F1 ${amount(rows, (r) => f1(pairsOf(r)).f1)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)})`
}

function line(what: string, value: string): void {
  console.log(`   ${what.padEnd(44)} ${value}`)
}
