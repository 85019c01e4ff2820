import type { ImportKind } from './importPlan'
import type { SourceEntry } from './sourceEntry'

/** What a reader of an export tells, in the order of the file. */
export type SourceEvent =
  | { type: 'kind'; kind: ImportKind }
  | {
      type: 'blog'
      field: 'title' | 'description' | 'language' | 'url' | 'siteUrl' | 'version'
      value: string
    }
  | { type: 'author'; key: string; name: string }
  | {
      type: 'term'
      taxonomy: 'category' | 'tag'
      key: string
      name: string
      description: string
      parentKey: string | null
    }
  | { type: 'entry'; entry: SourceEntry }
