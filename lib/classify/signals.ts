/** Features of a signal: whether a cue carries it, and which way the text goes. */
import { SIGNAL_IDS, type SignalId } from '../model/signals.ts'

export const SIGNAL_FEATURES = ['cue', 'opposite', 'valence', 'level'] as const

/** `return+` and `return-`, and the like. */
const OPPOSITES = new Map<SignalId, SignalId>()
for (const signal of SIGNAL_IDS)
  for (const other of SIGNAL_IDS)
    if (signal !== other && signal.slice(0, -1) === other.slice(0, -1) && /[+-]$/.test(signal))
      OPPOSITES.set(signal, other)

/** Fills `row` with the features of a signal. */
export function signalRow(
  found: ReadonlySet<SignalId>,
  signal: SignalId,
  valence: number,
  expected: number,
  row: Float64Array,
): void {
  const opposite = OPPOSITES.get(signal)
  row[0] = found.has(signal) ? 1 : 0
  row[1] = opposite !== undefined && found.has(opposite) ? 1 : 0
  row[2] = valence
  row[3] = expected - 3
}
