/**
 * Distinct values that one dimension may have on one day; the rest is counted as `(other)`. So a flood of made-up addresses costs
 * a bounded number of rows that are kept for ever: ours, far above the pages of a blog.
 */
export const valuesPerDay = 10_000
