import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { eventOf } from '../domain/eventOf'
import { announce } from './announce'
import { describeDocument } from './describeDocument'
import { dropIntent, type Intent, openIntents } from './intents'
import { publicRow, stateOf } from './publicRow'

/** A write takes milliseconds; after so many its process is gone, or the write failed. */
const patience = 60_000
const most = 100

/**
 * Tells of the writes that a killed process made and did not tell of: SQLite has no transaction here that would keep a document and its
 * deliveries together. What was told already, and a write that never came to be, is only forgotten.
 * @param options.now milliseconds since 1970; notes from the last minute before it are left to whoever made them
 */
export const settleIntents = async ({
  payload,
  now,
}: {
  payload: Payload
  now: number
}): Promise<void> => {
  const open = (await openIntents(payload)).filter(({ at }) => at <= now - patience)
  if (open.length === 0) return
  const req = await createLocalReq({}, payload)
  for (const intent of open.toSorted((one, other) => one.at - other.at)) {
    // oxlint-disable-next-line no-await-in-loop -- in the order of the writes
    for (const id of intent.id === null ? await madeSince(req, intent) : [intent.id]) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (!(await wasTold(req, intent, id))) await tell(req, intent, id)
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await dropIntent(payload, intent.key)
  }
}

const since = ({ at }: Intent): string => new Date(at).toISOString()

const madeSince = async (req: PayloadRequest, intent: Intent): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: intent.collection,
    where: { createdAt: { greater_than_equal: since(intent) } },
    limit: most,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

const wasTold = async (req: PayloadRequest, intent: Intent, id: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'webhook-deliveries',
    where: {
      document: { equals: `${intent.collection}:${id}` },
      createdAt: { greater_than_equal: since(intent) },
    },
    req,
  })
  return totalDocs > 0
}

const tell = async (req: PayloadRequest, intent: Intent, id: string): Promise<void> => {
  const { collection, before } = intent
  const after = await publicRow({ req, collection, id })
  const event = eventOf({ collection, before: stateOf(before), after: stateOf(after) })
  const row = after ?? before
  if (!event || !row) return
  const data = await describeDocument({ req, collection, row, before })
  await announce({ payload: req.payload, req, event, data })
}
