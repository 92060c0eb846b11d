/** Logistic regression with a ridge, by Newton's method. Small and dense: tens of features, thousands of rows. */

/** A fitted regression; `weights` are for features as given, not standardised. */
export interface Logistic {
  bias: number
  weights: number[]
}

/** What may be asked of a fit. */
export interface LogisticOptions {
  /** Strength of the pull of standardised weights towards `prior` (0 where there is none). */
  ridge: number
  /** Weight of each row; 1 where there is none. */
  rowWeights?: number[]
  /** Weights, for features as given, that the ridge pulls towards. */
  prior?: number[]
}

/** Fits P(y = 1) on rows of equal length. Deterministic. */
export function fitLogistic(rows: ArrayLike<number>[], ys: number[], options: LogisticOptions): Logistic {
  const n = rows.length
  const d = rows[0]?.length ?? 0
  const rowWeights = options.rowWeights ?? new Array<number>(n).fill(1)
  const mean = new Array<number>(d).fill(0)
  const scale = new Array<number>(d).fill(0)
  for (const row of rows) for (let j = 0; j < d; j++) mean[j]! += row[j]! / n
  for (const row of rows) for (let j = 0; j < d; j++) scale[j]! += (row[j]! - mean[j]!) ** 2 / n
  for (let j = 0; j < d; j++) scale[j] = scale[j]! > 1e-9 ? Math.sqrt(scale[j]!) : 0
  const prior = new Float64Array(d + 1)
  for (let j = 0; j < d; j++) prior[j] = (options.prior?.[j] ?? 0) * scale[j]!
  const X = rows.map((row) => {
    const x = new Float64Array(d + 1)
    for (let j = 0; j < d; j++) x[j] = scale[j] ? (row[j]! - mean[j]!) / scale[j]! : 0
    x[d] = 1
    return x
  })
  const w = new Float64Array(d + 1)
  w.set(prior)
  const size = d + 1
  let loss = lossOf(X, ys, rowWeights, w, prior, options.ridge)
  for (let round = 0; round < 50; round++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    for (let i = 0; i < n; i++) {
      const x = X[i]!
      const p = 1 / (1 + Math.exp(-dot(w, x)))
      const r = rowWeights[i]!
      const g = (p - ys[i]!) * r
      const h = Math.max(p * (1 - p), 1e-6) * r
      for (let j = 0; j < size; j++) {
        const xj = x[j]!
        if (xj === 0) continue
        gradient[j]! += g * xj
        const line = hessian[j]!
        for (let k = 0; k <= j; k++) line[k]! += h * xj * x[k]!
      }
    }
    for (let j = 0; j < size; j++) {
      const ridge = j < d ? options.ridge : BIAS_RIDGE
      gradient[j]! += ridge * (w[j]! - prior[j]!)
      hessian[j]![j]! += ridge + 1e-9
      for (let k = 0; k < j; k++) hessian[k]![j] = hessian[j]![k]!
    }
    const delta = solve(hessian, gradient)
    // A full step can overshoot where classes part cleanly: halve it until it helps.
    let step = 1
    let better = Number.POSITIVE_INFINITY
    const next = new Float64Array(size)
    for (; step > 1e-4; step /= 2) {
      for (let j = 0; j < size; j++) next[j] = w[j]! - step * delta[j]!
      better = lossOf(X, ys, rowWeights, next, prior, options.ridge)
      if (better <= loss) break
    }
    if (!(better <= loss)) break
    w.set(next)
    const gain = loss - better
    loss = better
    if (gain < 1e-7 * Math.abs(loss)) break
  }
  const weights = new Array<number>(d).fill(0)
  let bias = w[d]!
  for (let j = 0; j < d; j++) {
    if (!scale[j]) continue
    weights[j] = w[j]! / scale[j]!
    bias -= weights[j]! * mean[j]!
  }
  return { bias, weights }
}

const BIAS_RIDGE = 1e-3

function lossOf(
  X: Float64Array[],
  ys: number[],
  rowWeights: number[],
  w: Float64Array,
  prior: Float64Array,
  ridge: number,
): number {
  let loss = 0
  for (let i = 0; i < X.length; i++) {
    const z = dot(w, X[i]!)
    // log(1 + e^z) - y z, kept from overflowing.
    loss += rowWeights[i]! * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - ys[i]! * z)
  }
  const last = w.length - 1
  for (let j = 0; j < last; j++) loss += (ridge / 2) * (w[j]! - prior[j]!) ** 2
  return loss + (BIAS_RIDGE / 2) * w[last]! ** 2
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!
  return sum
}

/** The logit of a row. */
export function logit(model: Logistic, row: ArrayLike<number>): number {
  let z = model.bias
  for (let j = 0; j < model.weights.length; j++) z += model.weights[j]! * row[j]!
  return z
}

// Cholesky: the matrix is symmetric and, with the ridge, positive definite.
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  const lower = matrix.map((row) => Float64Array.from(row))
  for (let i = 0; i < n; i++) {
    const li = lower[i]!
    for (let j = 0; j <= i; j++) {
      const lj = lower[j]!
      let sum = li[j]!
      for (let k = 0; k < j; k++) sum -= li[k]! * lj[k]!
      li[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lj[j]!
    }
  }
  const y = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = right[i]!
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * y[k]!
    y[i] = sum / lower[i]![i]!
  }
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i]!
    for (let k = i + 1; k < n; k++) sum -= lower[k]![i]! * x[k]!
    x[i] = sum / lower[i]![i]!
  }
  return x
}
