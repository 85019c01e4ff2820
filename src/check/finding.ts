import type { Message } from './message'
import type { Blocks } from './rule'

export const statuses = ['pass', 'warn', 'fail', 'unknown', 'n/a'] as const
export type Status = (typeof statuses)[number]

/** One document, setting or place behind a finding, and the field to mend. */
export type EvidenceItem = {
  kind: 'posts' | 'pages' | 'media' | 'categories' | 'tags' | 'authors' | 'global'
  /** Document id, or the slug of a global. */
  id: string
  title: string
  /** Path of the field to mend in the editor, such as `body` or `meta.title`. */
  field?: string
  detail?: Message
  /** Where in the text of the field it stands, in UTF-16 units, with the sentence around it, so that an editor can mark it. */
  passage?: { offset: number; length: number; sentence: string }
}

export type Evidence = {
  /** At most 100, worst first. */
  items: readonly EvidenceItem[]
  /** How many there are in all. */
  count: number
  /** The figures the judgement rests on, by name. */
  figures: Readonly<Record<string, number | string | null>>
}

/** What a check says of one rule. */
export type Finding = {
  status: Status
  /** What this finding stops; some rules block only in part. */
  blocks: Blocks
  summary: Message
  evidence: Evidence
  fix: Message | null
}
