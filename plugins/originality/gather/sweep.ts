import type { Payload } from 'payload'

/** How far the check of the whole blog is. */
export type Sweep = {
  state: 'queued' | 'running' | 'done' | 'failed'
  /** Posts are all indexed before the first is checked, so that each meets all the others. */
  phase: 'index' | 'check'
  done: number
  total: number
  /** The post after which a run that was cut short goes on. */
  after: string
  error: string | null
  /** ISO 8601. */
  at: string
}

const key = 'originality-sweep'

export const readSweep = async (payload: Payload): Promise<Sweep | null> =>
  (await payload.kv.get<Sweep>(key)) ?? null

/** Keeps how far the check is, with the time. */
export const writeSweep = (payload: Payload, sweep: Omit<Sweep, 'at'>): Promise<void> =>
  payload.kv.set(key, { ...sweep, at: new Date().toISOString() })
