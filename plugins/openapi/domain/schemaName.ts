/** The name of a schema: `originality-pairs` becomes `OriginalityPairs`. */
export const schemaName = (slug: string): string =>
  slug
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')
