import type { FingerprintStore } from '../domain/fingerprintStore'
import { fingerprintsOf } from '../domain/fingerprintsOf'
import type { WebPage } from './readPage'

/**
 * Keeps the texts of pages beside their fingerprints. The revision holds the text's hash and when it was fetched, which is how
 * `purgeWebTexts` knows its age.
 */
export const keepWebTexts = async (options: {
  store: Pick<FingerprintStore, 'put'>
  pages: readonly WebPage[]
}): Promise<void> => {
  const { store, pages } = options
  if (pages.length === 0) return
  await store.put(
    pages.map(({ document, text, hash, fetchedAt }) => ({
      document,
      text,
      ...fingerprintsOf(text),
      revision: webRevision({ hash, fetchedAt }),
    })),
  )
}

/** The revision of a page's text: `<hash>@<ISO 8601>`. */
export const webRevision = ({ hash, fetchedAt }: { hash: string; fetchedAt: string }): string =>
  `${hash}@${fetchedAt}`
