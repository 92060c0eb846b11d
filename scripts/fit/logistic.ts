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
  for (let round = 0; round < 30; round++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    for (let i = 0; i < n; i++) {
      const x = X[i]!
      let z = 0
      for (let j = 0; j < size; j++) z += w[j]! * x[j]!
      const p = 1 / (1 + Math.exp(-z))
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
      const ridge = j < d ? options.ridge : 1e-3
      gradient[j]! += ridge * (w[j]! - (j < d ? prior[j]! : 0))
      hessian[j]![j]! += ridge + 1e-9
      for (let k = 0; k < j; k++) hessian[k]![j] = hessian[j]![k]!
    }
    const delta = solve(hessian, gradient)
    let largest = 0
    for (let j = 0; j < size; j++) {
      const move = Math.max(-3, Math.min(3, delta[j]!))
      w[j]! -= move
      largest = Math.max(largest, Math.abs(move))
    }
    if (largest < 1e-6) break
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
