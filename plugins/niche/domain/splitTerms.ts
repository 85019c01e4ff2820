/** The terms of a list separated by commas. */
export const splitTerms = (list: string): string[] =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
