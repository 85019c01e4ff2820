/** A file of an import, decoded. */
export type TextFile = { name: string; text: string }
