/** Where a journal lets go of what it holds; the defaults are meant for production. */
export type JournalLimits = {
  /** Milliseconds until a segment is handed to the store, and records until then. */
  rotateAfter: number
  rotateRecords: number
  /** Records that may wait for the disk. */
  mostPending: number
  /** Bytes of segments that may wait for the store. */
  mostBacklog: number
}

export const productionLimits: JournalLimits = {
  rotateAfter: 1_000,
  rotateRecords: 2_000,
  mostPending: 20_000,
  mostBacklog: 512 * 1024 * 1024,
}
