/** The ids behind a relationship to many, populated or not. */
export const idsOf = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const id = typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : one
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
  })
