import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { eventOf } from '../domain/eventOf'
import { activeWebhooks } from '../gather/activeWebhooks'
import { announce } from '../gather/announce'
import { describeDocument } from '../gather/describeDocument'
import { type PublicRow, publicRow, stateOf } from '../gather/publicRow'

type Kind = 'posts' | 'pages'

const contextKey = (id: string): string => `publicBefore:${id}`

const remember = async (req: PayloadRequest, collection: Kind, id: string): Promise<void> => {
  if ((await activeWebhooks({ payload: req.payload })).length === 0) return
  req.context[contextKey(id)] = { row: await publicRow({ req, collection, id }) }
}

const tell = async (options: {
  req: PayloadRequest
  collection: Kind
  id: string
  isNew?: boolean
}): Promise<void> => {
  const { req, collection, id, isNew = false } = options
  const known = req.context[contextKey(id)] as { row: PublicRow | null } | undefined
  delete req.context[contextKey(id)]
  if (!known && !isNew) return
  const before = known?.row ?? null
  const after = await publicRow({ req, collection, id })
  const event = eventOf({ collection, before: stateOf(before), after: stateOf(after) })
  const row = after ?? before
  if (!event || !row) return
  const data = await describeDocument({ req, collection, row, before })
  await announce({ payload: req.payload, req, event, data })
}

const beforeChange: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (operation === 'update') {
    await remember(req, collection.slug as Kind, String(originalDoc.id))
  }
  return data
}

const afterChange: CollectionAfterChangeHook = async ({ doc, operation, collection, req }) => {
  const isNew = operation === 'create'
  if (isNew && doc._status !== 'published') return doc
  await tell({ req, collection: collection.slug as Kind, id: String(doc.id), isNew })
  return doc
}

const beforeDelete: CollectionBeforeDeleteHook = ({ id, collection, req }) =>
  remember(req, collection.slug as Kind, String(id))

const afterDelete: CollectionAfterDeleteHook = ({ id, collection, req }) =>
  tell({ req, collection: collection.slug as Kind, id: String(id) })

/** Tells the webhooks what became of a post or page in the eyes of the public: by hand, by the API or on schedule. */
export const tellOfDocument = { beforeChange, afterChange, beforeDelete, afterDelete }
