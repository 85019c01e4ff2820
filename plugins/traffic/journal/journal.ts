import type { JournalRecord } from './journalRecord'

export type Journal = {
  /** Resolves when the record is on the disk. Rejects with the code `journal-unavailable` when it is not, and then it is nowhere. */
  append(record: JournalRecord): Promise<void>
  /** Takes a record along with the next ones, without a promise: for what was dropped. */
  note(record: JournalRecord): void
  /** Hands everything to the store now; false when the store refused some of it, which stays on the disk. */
  flush(): Promise<boolean>
  /** Takes no more, and flushes. */
  close(): Promise<void>
}
