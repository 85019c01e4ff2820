/** Whose text a source of the library is. */
export type SourceRights = 'own' | 'licensed' | 'other'

/** Where a source of the library came from. */
export type SourceOrigin = 'pasted' | 'file' | 'url' | 'site'

/** A text on its way into the library. */
export type NewSource = {
  /** Its name where it comes from, which it keeps; the same name again replaces the text. */
  externalId: string
  title: string
  text: string
  origin: SourceOrigin
  rights: SourceRights
  address?: string
  licence?: string
  /** ISO 8601. */
  publishedAt?: string
  language?: string
}
