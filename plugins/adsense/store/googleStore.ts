import type { Payload } from 'payload'

import type { GoogleReading, SeenState } from '../domain/google/googleReading'
import type { GoogleTrouble } from '../domain/google/googleTrouble'

/** The OAuth client that was set on the screen. */
export type KeptClient = { id: string; sealedSecret: string }

/** The permission that somebody gave; its refresh token is sealed. */
export type KeptConnection = {
  /** ISO 8601. */
  at: string
  /** Name of whoever connected. */
  by: string
  clientId: string
  sealedToken: string
}

/** A connection that was begun and waits for Google to lead back; one for each administrator. */
export type PendingConnection = {
  /** SHA-256 of the state, in hexadecimal digits. */
  stateHash: string
  sealedVerifier: string
  redirectUri: string
  /** Milliseconds since 1970. */
  endsAt: number
}

/** What was read and what went wrong. */
export type KeptReading = {
  reading: GoogleReading | null
  /** Of the last attempt; null when it went well. */
  trouble: (GoogleTrouble & { at: string }) | null
  seen: readonly SeenState[]
  /** When somebody last asked for a reading, ISO 8601. */
  askedAt: string | null
}

const prefix = 'adsense:'
const keys = {
  client: `${prefix}client`,
  connection: `${prefix}connection`,
  reading: `${prefix}reading`,
  pending: (user: string) => `${prefix}pending:${user}`,
}
const nothing: KeptReading = { reading: null, trouble: null, seen: [], askedAt: null }

/**
 * What the plugin keeps beside the applications, in Payload's key-value store: nothing of it is a document that REST could show. Secrets are
 * sealed before they come here.
 */
export const googleStore = ({ kv }: Pick<Payload, 'kv'>) => ({
  client: () => kv.get<KeptClient>(keys.client),
  keepClient: (client: KeptClient) => kv.set(keys.client, client),
  dropClient: () => kv.delete(keys.client),

  connection: () => kv.get<KeptConnection>(keys.connection),
  keepConnection: (connection: KeptConnection) => kv.set(keys.connection, connection),
  dropConnection: () => kv.delete(keys.connection),

  pending: (user: string) => kv.get<PendingConnection>(keys.pending(user)),
  keepPending: (user: string, pending: PendingConnection) => kv.set(keys.pending(user), pending),
  dropPending: (user: string) => kv.delete(keys.pending(user)),

  reading: async (): Promise<KeptReading> => (await kv.get<KeptReading>(keys.reading)) ?? nothing,
  keepReading: (reading: KeptReading) => kv.set(keys.reading, reading),
  dropReading: () => kv.delete(keys.reading),
})
