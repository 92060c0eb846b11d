/** Features of a signal: whether a cue carries it, and which way the text goes. */
import type { SignalId } from '../model/signals.ts'

export const SIGNAL_FEATURES = ['cue', 'opposite', 'valence', 'level'] as const

/** Fills `row` with the features of a signal. */
export function signalRow(
  found: ReadonlySet<SignalId>,
  signal: SignalId,
  valence: number,
  expected: number,
  row: Float64Array,
): void {
  const last = signal.slice(-1)
  const stem = signal.slice(0, -1)
  const opposite = last === '+' ? `${stem}-` : last === '-' ? `${stem}+` : ''
  row[0] = found.has(signal) ? 1 : 0
  row[1] = found.has(opposite as SignalId) ? 1 : 0
  row[2] = valence
  row[3] = expected - 3
}
