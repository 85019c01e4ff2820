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
import { dropIntent, noteIntent } from '../gather/intents'
import { type PublicRow, publicRow, stateOf } from '../gather/publicRow'

type Kind = 'posts' | 'pages'

type Known = { row: PublicRow | null; intent: string | null }

const contextKey = (id: string): string => `publicBefore:${id}`
const keyOfNew = 'publicBefore'

/** In a transaction the deliveries stand or fall with the document; without, a note on disk outlives a killed process. */
const note = (
  req: PayloadRequest,
  intent: Parameters<typeof noteIntent>[1],
): Promise<string> | null => (req.transactionID ? null : noteIntent(req.payload, intent))

const remember = async (req: PayloadRequest, collection: Kind, id: string): Promise<void> => {
  if ((await activeWebhooks({ payload: req.payload })).length === 0) return
  const row = await publicRow({ req, collection, id })
  const known: Known = { row, intent: await note(req, { collection, id, before: row }) }
  req.context[contextKey(id)] = known
}

const rememberNew = async (req: PayloadRequest, collection: Kind): Promise<void> => {
  if ((await activeWebhooks({ payload: req.payload })).length === 0) return
  const known: Known = {
    row: null,
    intent: await note(req, { collection, id: null, before: null }),
  }
  req.context[keyOfNew] = known
}

const tell = async (options: {
  req: PayloadRequest
  collection: Kind
  id: string
  isNew?: boolean
}): Promise<void> => {
  const { req, collection, id, isNew = false } = options
  const key = isNew ? keyOfNew : contextKey(id)
  const known = req.context[key] as Known | undefined
  delete req.context[key]
  if (!known) return
  const before = known.row
  const after = await publicRow({ req, collection, id })
  const event = eventOf({ collection, before: stateOf(before), after: stateOf(after) })
  const row = after ?? before
  if (event && row) {
    const data = await describeDocument({ req, collection, row, before })
    await announce({ payload: req.payload, req, event, data })
  }
  if (known.intent) await dropIntent(req.payload, known.intent)
}

const beforeChange: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const kind = collection.slug as Kind
  if (operation === 'update') await remember(req, kind, String(originalDoc.id))
  else if (data._status === 'published') await rememberNew(req, kind)
  return data
}

const afterChange: CollectionAfterChangeHook = async ({ doc, operation, collection, req }) => {
  const isNew = operation === 'create'
  await tell({ req, collection: collection.slug as Kind, id: String(doc.id), isNew })
  return doc
}

const beforeDelete: CollectionBeforeDeleteHook = ({ id, collection, req }) =>
  remember(req, collection.slug as Kind, String(id))

const afterDelete: CollectionAfterDeleteHook = ({ id, collection, req }) =>
  tell({ req, collection: collection.slug as Kind, id: String(id) })

/** Tells the webhooks what became of a post or page in the eyes of the public: by hand, by the API or on schedule. */
export const tellOfDocument = { beforeChange, afterChange, beforeDelete, afterDelete }
