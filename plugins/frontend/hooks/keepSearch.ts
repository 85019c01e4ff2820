import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { SearchKind } from '../domain/search/searchStore'
import { openSearchStore } from '../gather/openSearchStore'
import { refreshSearch } from '../gather/refreshSearch'

/**
 * Every save looks at what the public reads now, since neither the document nor the one before it tells: an autosave over a published post
 * leaves it published, unpublishing and the trash do not. A search that fails spoils no save; `ekagro search rebuild` mends it.
 */
const afterChange: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const kind = collection.slug as SearchKind
  const { id, _status } = doc as { id: string; _status?: string }
  try {
    if (_status === 'published' || !(await isStillPublished({ kind, id, req })))
      await refreshSearch({ payload: req.payload, kind, id, req })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `The search misses ${kind} ${id}.` })
  }
  return doc
}

/** A draft over a published document: autosave does that every second, and it changes nothing here. */
const isStillPublished = async ({
  kind,
  id,
  req,
}: {
  kind: SearchKind
  id: string
  req: PayloadRequest
}): Promise<boolean> => {
  const stored = await req.payload.findByID({
    collection: kind,
    id,
    draft: false,
    depth: 0,
    select: { _status: true },
    disableErrors: true,
    req,
  })
  return stored?._status === 'published'
}

const afterDelete: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  const kind = collection.slug as SearchKind
  try {
    const store = await openSearchStore(req.payload)
    await store.drop([{ kind, id: String(id) }])
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `The search still has ${kind} ${String(id)}.` })
  }
}

export const keepSearch = { afterChange, afterDelete }
