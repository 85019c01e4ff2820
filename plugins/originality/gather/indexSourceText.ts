import type { Payload } from 'payload'

import { forgetDocument } from './forgetDocument'
import { indexedDocument } from './indexedDocument'
import { openFingerprintStore } from './openFingerprintStore'
import { queueChecks } from './queueChecks'

/** Posts that share fingerprints with a new source and are looked at again because of it. */
const neighboursLookedAt = 30
/** Fewer shared fingerprints are chance. */
const fewestHits = 2

/** Puts a source of the library into the index, and asks for the posts that share text with it to be checked. */
export const indexSourceText = async ({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<void> => {
  const document = `source-texts:${id}`
  const source = await payload.findByID({
    collection: 'source-texts',
    id,
    depth: 0,
    disableErrors: true,
    select: { text: true },
  })
  if (!source) {
    await forgetDocument({ payload, document })
    return
  }
  const store = await openFingerprintStore(payload)
  const indexed = indexedDocument({ document, text: source.text })
  await store.put([indexed])
  const near = await store.neighbours({
    prints: indexed.prints,
    kinds: ['posts'],
    limit: neighboursLookedAt,
  })
  // Its rights may have changed with its text as it was, so this runs after every save.
  await queueChecks({
    payload,
    document,
    posts: near
      .filter(({ hits }) => hits >= fewestHits)
      .map(({ document: name }) => name.slice('posts:'.length)),
  })
}
