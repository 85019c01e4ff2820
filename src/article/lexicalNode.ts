/** A node of the editor's state as it may come: any field may be missing or of another type. */
export type LexicalNode = Readonly<Record<string, unknown>>

/** The value as an object with unknown fields, or null. */
export function lexicalNode(value: unknown): LexicalNode | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as LexicalNode)
    : null
}

/** The value when it is a string, else ''. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The id of a document given by id or populated; null when there is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  const document = lexicalNode(value)
  return document && 'id' in document ? idOf(document['id']) : null
}
