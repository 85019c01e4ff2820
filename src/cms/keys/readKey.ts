import type { Payload } from 'payload'

import { hashKey } from './hashKey'
import { keyIn } from './keyIn'
import type { Scope } from './scopes'

export type KnownKey = { id: string; scopes: readonly Scope[]; userId: string }

type Row = {
  id: string
  scopes?: Scope[] | null
  user?: string | { id: string } | null
  expiresAt?: string | Date | null
  lastUsedAt?: string | Date | null
}

/** Writing down each use would be a write for each read. */
const noteEvery = 60_000

/** The key that an `Authorization` bears, read anew, so that one that was taken away is gone at once. Null for none, an unknown and an expired one. */
export const readKey = async ({
  payload,
  authorization,
  now = Date.now(),
}: {
  payload: Payload
  authorization: string | null | undefined
  now?: number
}): Promise<KnownKey | null> => {
  const key = keyIn(authorization)
  if (key === null) return null
  const row = (await payload.db.findOne({
    collection: 'api-keys',
    where: { keyHash: { equals: hashKey(key) } },
  })) as unknown as Row | null
  if (!row || (row.expiresAt && new Date(row.expiresAt).getTime() <= now)) return null
  const user = typeof row.user === 'object' ? row.user?.id : row.user
  if (!user) return null
  if (!row.lastUsedAt || now - new Date(row.lastUsedAt).getTime() > noteEvery) {
    await noteUse({ payload, id: row.id, now })
  }
  return { id: String(row.id), scopes: row.scopes ?? [], userId: String(user) }
}

const noteUse = async ({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string
  now: number
}): Promise<void> => {
  try {
    await payload.db.updateOne({
      collection: 'api-keys',
      id,
      // Whoever uses the key has it; the copy that shows it once more is of no more use.
      data: { lastUsedAt: new Date(now).toISOString(), sealed: null },
      returning: false,
    })
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'The use of a key could not be noted.' })
  }
}
