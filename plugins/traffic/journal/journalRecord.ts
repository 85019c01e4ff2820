import type { DropReason } from '../domain/dropReason'
import type { Engagement, Hit } from '../domain/hit'

/** What one line of a segment tells. */
export type JournalRecord =
  | { kind: 'hit'; hit: Hit }
  | { kind: 'engagement'; engagement: Engagement }
  | { kind: 'drop'; day: string; reason: DropReason }
