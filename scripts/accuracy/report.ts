/** Prints the accuracy report of a language. */
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import type { Verdict } from '../../lib/model/verdict.ts'
import {
  calibration,
  complaintPairs,
  f1,
  type Judged,
  kappa,
  notVerbatim,
  removalShare,
  signalPairs,
  themePairs,
  topLevels,
} from './scores.ts'

export function printReport(
  lang: LexiconLang,
  judged: Judged[],
  classify: (text: string) => Verdict,
  misses: number,
): void {
  for (const set of ['dev', 'challenge', 'invented', 'seeds'] as const) {
    const rows = judged.filter(({ review }) => review.set === set)
    if (rows.length === 0) continue
    console.log(`\n== ${lang} ${set}: ${rows.length} reviews, each judged by models that have not seen it`)
    levels(rows)
    line(
      'service yes/no',
      percent(rows, ({ review, verdict }) => review.service === verdict.service),
    )
    if (set === 'dev') line('complaint sentences', score(f1(complaintPairs(rows))))
    line('themes with sign', score(f1(themePairs(rows))))
    line('signals', score(f1(signalPairs(rows))))
    line('evidence not verbatim', String(notVerbatim(rows)))
    if (set !== 'dev') {
      const top = topLevels(rows)
      line('top two levels', `precision ${top.precision.toFixed(2)}, recall ${top.recall.toFixed(2)}`)
    } else {
      line('verdict hangs on its evidence', `${(100 * removalShare(rows, classify)).toFixed(1)}%`)
      stars(rows)
    }
    confusion(rows)
    const { error, table } = calibration(rows)
    line('calibration error', error.toFixed(3))
    for (const bin of table)
      console.log(
        `     ${bin.from.toFixed(1)}: ${bin.count} verdicts, said ${(bin.said / bin.count).toFixed(2)}, exact ${(bin.exact / bin.count).toFixed(2)}`,
      )
    worst(rows, misses)
  }
}

function levels(rows: Judged[]): void {
  line('QWK', kappa(truths(rows), said(rows)).toFixed(3))
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
  const levels = starred.map(({ review }) => review.level)
  line(`QWK of the ${starred.length} with stars, text only`, kappa(levels, said(starred)).toFixed(3))
  line(
    'QWK with stars as a prior',
    kappa(
      levels,
      starred.map(({ starred }) => starred!.level),
    ).toFixed(3),
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
  return `${((100 * rows.filter(test).length) / rows.length).toFixed(1)}%`
}

function score({ f1, precision, recall }: { f1: number; precision: number; recall: number }): string {
  return `F1 ${f1.toFixed(3)} (precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)})`
}

function line(what: string, value: string): void {
  console.log(`   ${what.padEnd(44)} ${value}`)
}
