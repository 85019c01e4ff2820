import type { Payload, PayloadRequest } from 'payload'

import type { SearchKind } from '../domain/search/searchStore'
import { openSearchStore } from './openSearchStore'
import { searchDocumentOf } from './searchDocumentOf'

/** Brings the search up to date with what the public reads of one document now: nothing, or its published text. */
export const refreshSearch = async ({
  payload,
  kind,
  id,
  req,
}: {
  payload: Payload
  kind: SearchKind
  id: string
  /** Of the write that is under way, whose transaction nobody else sees. */
  req?: PayloadRequest
}): Promise<void> => {
  const document = await payload.findByID({
    collection: kind,
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    ...(req ? { req } : {}),
  })
  const store = await openSearchStore(payload)
  if (document?._status === 'published') await store.put([searchDocumentOf({ kind, document })])
  else await store.drop([{ kind, id }])
}
