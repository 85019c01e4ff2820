import type { Payload } from 'payload'

import { indexedDocument, textRevision } from './indexedDocument'
import { openFingerprintStore } from './openFingerprintStore'
import type { PostTexts } from './readTexts'

/**
 * Puts a post into the index so that others are compared with it: the text the public reads, or the draft of a post that it
 * does not read.
 * @returns whether the text there was another
 */
export const indexPost = async ({
  payload,
  texts: { published, working },
}: {
  payload: Payload
  texts: PostTexts
}): Promise<boolean> => {
  const written = published ?? working
  if (!written) return false
  const store = await openFingerprintStore(payload)
  const document = `posts:${written.id}`
  const { text } = written.article
  const known = (await store.revisions([document])).get(document)
  if (known === textRevision(text)) return false
  await store.put([indexedDocument({ document, text })])
  return true
}
