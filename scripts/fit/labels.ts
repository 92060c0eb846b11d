/** Fits which labels are said: complaints, themes and signals, each with its line where F1 is best on unseen reviews. */
import type { Linear } from '../../lib/classify/model.ts'
import { SIGNAL_FEATURES, signalRow } from '../../lib/classify/signals.ts'
import { SIGNAL_IDS } from '../../lib/model/signals.ts'
import { THEME_IDS } from '../../lib/model/themes.ts'
import { isPlain } from './data.ts'
import { fitLogistic, type Logistic, logit } from './logistic.ts'
import type { Measured } from './measure.ts'
import { MODEL_RIDGE, weight } from './settings.ts'
import { goldSpans, overlap } from './spans.ts'
import { type Labelled, sayFrom } from './thresholds.ts'

export function fitComplaint(measured: Measured[]): Linear {
  const from = measured.filter((m) => m.review.sentences)
  const modelOf = (seen: Measured[]) => {
    const rows = seen.flatMap((m) => m.sentenceRows)
    return fitLogistic(rows, seen.flatMap(complaintsOf), { ridge: MODEL_RIDGE.complaint })
  }
  const line = sayFrom(from, (seen, unseen) => {
    const model = modelOf(seen)
    return unseen.flatMap((m) => {
      const ys = complaintsOf(m)
      return m.sentenceRows.map((row, s): Labelled => ({ z: logit(model, row), y: ys[s]! }))
    })
  })
  return shifted(modelOf(from), line)
}

// By sentence as the classifier parts them: 1 where it lies in a labelled complaint.
function complaintsOf(m: Measured): number[] {
  const bad = goldSpans(m.review).filter((_, index) => m.review.complaints.includes(index + 1))
  return m.spans.map((span) => (overlap(span, bad) > 0.5 ? 1 : 0))
}

// Moves the line at which a decision says yes to where its logit is `from`.
function shifted(linear: Linear, from: number): Linear {
  return { bias: linear.bias - from, weights: linear.weights }
}

const THEME_NAMES = THEME_IDS.flatMap((theme) => [`${theme}+`, `${theme}-`])

export function fitThemes(measured: Measured[]): Record<string, Linear> {
  const line = sayFrom(measured, (seen, unseen) => {
    const models = themeModels(seen)
    return unseen
      .filter((m) => isPlain(m.review))
      .flatMap((m) =>
        THEME_NAMES.map((name, slot) => ({
          z: logit(models[slot]!, m.themeRows[slot]!),
          y: has(m.review.themes, name),
        })),
      )
  })
  const models = themeModels(measured)
  return Object.fromEntries(THEME_NAMES.map((name, slot) => [name, shifted(models[slot]!, line)]))
}

// One pooled model for all themes first; each theme then leans on it, the more the rarer it is.
function themeModels(measured: Measured[]): Logistic[] {
  const all = measured.flatMap((m) =>
    THEME_NAMES.map((name, slot) => ({
      row: m.themeRows[slot]!,
      y: has(m.review.themes, name),
      w: weight(m),
    })),
  )
  const pooled = fitLogistic(
    all.map((a) => a.row),
    all.map((a) => a.y),
    { ridge: 1, rowWeights: all.map((a) => a.w) },
  )
  return THEME_NAMES.map((name, slot) => {
    const ys = measured.map((m) => has(m.review.themes, name))
    if (ys.reduce((a, b) => a + b, 0) < 4) return pooled
    return fitLogistic(
      measured.map((m) => m.themeRows[slot]!),
      ys,
      { ridge: MODEL_RIDGE.themes, rowWeights: measured.map(weight), prior: pooled.weights },
    )
  })
}

function has(labels: readonly string[], label: string): number {
  return labels.includes(label) ? 1 : 0
}

export function fitSignals(measured: Measured[], expected: number[]): Record<string, Linear> {
  const rowsOf = new Map(measured.map((m, i) => [m, signalRows(m, expected[i]!)]))
  const modelsOf = (from: Measured[]) =>
    SIGNAL_IDS.map((signal, slot) =>
      fitLogistic(
        from.map((m) => rowsOf.get(m)![slot]!),
        from.map((m) => has(m.review.signals, signal)),
        { ridge: MODEL_RIDGE.signals, rowWeights: from.map(weight) },
      ),
    )
  const line = sayFrom(measured, (seen, unseen) => {
    const models = modelsOf(seen)
    return unseen
      .filter((m) => isPlain(m.review))
      .flatMap((m) =>
        SIGNAL_IDS.map((signal, slot) => ({
          z: logit(models[slot]!, rowsOf.get(m)![slot]!),
          y: has(m.review.signals, signal),
        })),
      )
  })
  const models = modelsOf(measured)
  return Object.fromEntries(SIGNAL_IDS.map((signal, slot) => [signal, shifted(models[slot]!, line)]))
}

function signalRows(m: Measured, expected: number): Float64Array[] {
  return SIGNAL_IDS.map((signal) => {
    const row = new Float64Array(SIGNAL_FEATURES.length)
    signalRow(m.signals, signal, m.whole[0]!, expected, row)
    return row
  })
}
