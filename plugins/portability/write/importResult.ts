import type { Message } from '../../../src/check/message'

/** What an import makes, by collection. */
export const createdKinds = [
  'posts',
  'pages',
  'authors',
  'categories',
  'tags',
  'media',
  'redirects',
] as const
export type CreatedKind = (typeof createdKinds)[number]

/** Why an item of the source is left alone. */
export type SkipReason =
  'unchanged' | 'edited-here' | 'deleted-here' | 'trashed-here' | 'changed-by-later-import'

export type Skipped = { item: string; reason: SkipReason }

/** What an import did, or would do. */
export type ImportResult = {
  created: Record<CreatedKind, number>
  updated: number
  skipped: Skipped[]
  notImported: Record<string, number>
  warnings: Message[]
}

export type Progress = { done: number; total: number }
