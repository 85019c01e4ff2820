export type Labelled = { value: number; isPositive: boolean }

const f1Of = (hits: number, misses: number, falseAlarms: number): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + misses + falseAlarms)

/** The threshold with the best F1: the middle of the widest gap between values where several are as good. */
const bestThreshold = (items: readonly Labelled[]): number => {
  const values = [...new Set(items.map(({ value }) => value))].toSorted((a, b) => a - b)
  const candidates = values.slice(1).map((value, index) => ({
    threshold: (value + values[index]!) / 2,
    gap: value - values[index]!,
  }))
  let best = { threshold: 0, gap: 0, f1: -1 }
  for (const { threshold, gap } of candidates) {
    const hits = items.filter((item) => item.isPositive && item.value > threshold).length
    const falseAlarms = items.filter((item) => !item.isPositive && item.value > threshold).length
    const misses = items.filter((item) => item.isPositive).length - hits
    const f1 = f1Of(hits, misses, falseAlarms)
    if (f1 > best.f1 || (f1 === best.f1 && gap > best.gap)) best = { threshold, gap, f1 }
  }
  return best.threshold
}

type Counted = { f1: number; hits: number; misses: number; falseAlarms: number }

const count = (items: readonly Labelled[], isFlagged: (index: number) => boolean): Counted => {
  const of = (positive: boolean, flagged: boolean): number =>
    items.filter((item, index) => item.isPositive === positive && isFlagged(index) === flagged)
      .length
  const [hits, misses, falseAlarms] = [of(true, true), of(true, false), of(false, true)]
  return { f1: f1Of(hits, misses, falseAlarms), hits, misses, falseAlarms }
}

/**
 * Judges each item by the threshold that is best for all the others, so that no item chooses its own, and counts.
 * `together` is the F1 of one threshold for all, chosen on all: what cannot be exceeded.
 */
export const leaveOneOut = (items: readonly Labelled[]): Counted & { together: number } => {
  const thresholds = items.map((_, out) => bestThreshold(items.filter((_, index) => index !== out)))
  const one = bestThreshold(items)
  return {
    ...count(items, (index) => items[index]!.value > thresholds[index]!),
    together: count(items, (index) => items[index]!.value > one).f1,
  }
}
