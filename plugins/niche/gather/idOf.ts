/** The id of a document, whether it came with it or alone. */
export const idOf = (document: unknown): string | null => {
  const id =
    typeof document === 'object' && document !== null && 'id' in document ? document.id : document
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
