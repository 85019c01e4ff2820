import type { Payload } from 'payload'

/**
 * Reads what only its own plugin keeps, once for a report. The snapshot carries it to the checks under `key`: plain JSON, since
 * judging happens in another thread.
 */
export type SnapshotReader = {
  key: string
  read: (options: { payload: Payload }) => Promise<unknown>
}
