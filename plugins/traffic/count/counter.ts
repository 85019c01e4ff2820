import type { DropReason } from '../domain/dropReason'
import type { HitBody } from '../domain/hitBody'

/** A request for one view, with its body read. */
export type Incoming = {
  headers: Headers
  /** The other end of the connection; empty when it cannot be told. */
  remoteAddress: string
  body: HitBody
  /** Who sends it: a reader's browser, somebody of the blog who is signed in, or the frontend's server with an API key. */
  sender: 'reader' | 'staff' | 'server'
}

export type Outcome =
  { kind: 'counted' } | { kind: 'ignored' } | { kind: 'dropped'; reason: DropReason }

/** Counts what the routes hand over. */
export type Counter = {
  /** Resolves when the hit is on the disk. Rejects with the code `journal-unavailable` when it cannot be kept. */
  accept(incoming: Incoming): Promise<Outcome>
  /** Notes a request that was no hit at all. */
  refuse(): Promise<void>
  /** Hands everything to the store now; false when the store refused some of it. */
  flush(): Promise<boolean>
  close(): Promise<void>
}
