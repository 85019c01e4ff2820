/** What a value is counted as when its dimension had the most distinct values of a day already. No path and no host looks like it. */
export const otherValue = '(other)'
