import { hash128 } from '../../../src/article/hash128'
import type { IndexedDocument } from '../domain/fingerprintStore'
import { fingerprintsOf } from '../domain/fingerprintsOf'

/** The revision of an indexed text: the same text needs no second look. */
export const textRevision = hash128

/** A text as stores keep it, with its fingerprints. */
export const indexedDocument = ({
  document,
  text,
}: {
  document: string
  text: string
}): IndexedDocument => ({ document, text, ...fingerprintsOf(text), revision: textRevision(text) })
