import type { FingerprintStore } from '../domain/fingerprintStore'
import { fingerprintsOf } from '../domain/fingerprintsOf'
import type { WebStore } from '../domain/web/webStore'
import { webSettings } from '../domain/web/webSettings'

const day = 24 * 60 * 60 * 1000
const atOnce = 200

/**
 * Drops the texts of pages that were fetched 30 days ago or longer, and answers of search engines as old; the pages'
 * fingerprints, addresses, dates and hashes stay. A page whose age cannot be told counts as old. May be repeated and stopped at any time.
 * @returns how many texts were dropped
 */
export const purgeWebTexts = async (options: {
  store: FingerprintStore
  now: Date
  web?: Pick<WebStore, 'forgetAnswers'>
}): Promise<number> => {
  const { store, now, web } = options
  const limit = now.getTime() - webSettings.textDays * day
  let dropped = 0
  let after = ''
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const documents = await store.list({ kind: 'web', after, limit: atOnce })
    if (documents.length === 0) break
    after = documents.at(-1)!
    // oxlint-disable-next-line no-await-in-loop -- page by page
    dropped += await purgeSome({ store, documents, limit })
  }
  await web?.forgetAnswers(new Date(limit).toISOString())
  return dropped
}

const purgeSome = async (options: {
  store: FingerprintStore
  documents: readonly string[]
  limit: number
}): Promise<number> => {
  const { store, documents, limit } = options
  const revisions = await store.revisions(documents)
  const old = documents.filter((document) => {
    const fetched = Date.parse(revisions.get(document)?.split('@')[1] ?? '')
    return Number.isNaN(fetched) || fetched <= limit
  })
  if (old.length === 0) return 0
  const texts = await store.texts(old)
  const stripped = [...texts].filter(([, text]) => text !== '')
  await store.put(
    stripped.map(([document, text]) => ({
      document,
      text: '',
      ...fingerprintsOf(text),
      revision: revisions.get(document) ?? '',
    })),
  )
  return stripped.length
}
