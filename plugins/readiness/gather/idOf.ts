/** The id behind a relationship, populated or not; null when it is empty. */
export const idOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? String((value as { id: string }).id) : String(value as string)
}
