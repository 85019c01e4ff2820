/** The value at a share (0..1) of the sorted values, by the nearest rank; NaN for none. */
export const quantile = ({ values, share }: { values: number[]; share: number }): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
