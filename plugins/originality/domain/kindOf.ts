/** The kind of an indexed document: what stands before the first colon of its name. */
export function kindOf(document: string): string {
  return document.slice(0, Math.max(0, document.indexOf(':')))
}
