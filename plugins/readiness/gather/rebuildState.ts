import type { Payload } from 'payload'

import type { RebuildPlace } from './rebuildFacts'

/** How far measuring everything anew is, when it was asked for on the screen. */
export type RebuildState = {
  state: 'queued' | 'running' | 'stopped' | 'failed' | 'done'
  /** Where it goes on; null before the first hundred. */
  place: RebuildPlace | null
  total: number
  error: string | null
  /** ISO 8601. */
  at: string
}

const key = 'facts-rebuild-state'
const stopKey = 'facts-rebuild-stop'

/** A run tells of itself after every hundred; one silent for two minutes died with its process. */
const silence = 2 * 60_000

export const readRebuild = async (payload: Payload): Promise<RebuildState | null> =>
  (await payload.kv.get<RebuildState>(key)) ?? null

/** Keeps how far it is, with the time. */
export const writeRebuild = (payload: Payload, state: Omit<RebuildState, 'at'>): Promise<void> =>
  payload.kv.set(key, { ...state, at: new Date().toISOString() })

export const isRebuilding = (state: RebuildState | null): boolean =>
  state !== null &&
  (state.state === 'queued' || state.state === 'running') &&
  Date.now() - Date.parse(state.at) < silence

/** The wish to stop stands apart from the state, so that neither writer takes away what the other wrote. */
export const stopOfRebuild = {
  ask: (payload: Payload): Promise<void> => payload.kv.set(stopKey, { isAsked: true }),
  isAsked: (payload: Payload): Promise<boolean> => payload.kv.has(stopKey),
  forget: (payload: Payload): Promise<void> => payload.kv.delete(stopKey),
}
