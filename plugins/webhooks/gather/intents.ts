import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { PublicRow } from './publicRow'

const prefix = 'webhook-intent:'

/** A write that was begun, and how the public knew the document before. */
export type Intent = {
  key: string
  collection: 'posts' | 'pages'
  /** Null for a document that is being made. */
  id: string | null
  before: PublicRow | null
  /** Milliseconds since 1970. */
  at: number
}

/** Notes on disk, before a document is written, that its webhooks are to be told. Gives the key to take the note back by. */
export const noteIntent = async (
  payload: Payload,
  intent: Omit<Intent, 'key' | 'at'>,
): Promise<string> => {
  const key = `${prefix}${randomUUID()}`
  await payload.kv.set(key, { ...intent, at: Date.now() })
  return key
}

/** The webhooks were told, or there was nothing to tell. */
export const dropIntent = (payload: Payload, key: string): Promise<void> => payload.kv.delete(key)

/** All notes that nobody took back yet. */
export const openIntents = async (payload: Payload): Promise<Intent[]> => {
  const keys = (await payload.kv.keys()).filter((key) => key.startsWith(prefix))
  const intents = await Promise.all(
    keys.map(async (key) => {
      const kept = await payload.kv.get<Omit<Intent, 'key'>>(key)
      return kept ? { ...kept, key } : null
    }),
  )
  return intents.filter((intent) => intent !== null)
}
