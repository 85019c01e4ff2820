import type { ImportAttachment, ImportStatus, StatusReason } from './importPlan'

/** One post or page, ready to be written. Times are ISO 8601 in UTC. */
export type ImportItem = {
  /** Position in the plan's `entries`, from 0; the place to resume from. */
  index: number
  /** Stable across exports of the same blog: the guid of WordPress, the id of Blogger. */
  sourceId: string
  kind: 'post' | 'page'
  title: string
  slug: string
  status: ImportStatus
  /** Why the status differs from the source's; null when it does not. */
  reason: StatusReason | null
  /** When it was, or is to be, published; null of what never was. */
  publishedAt: string | null
  createdAt: string | null
  updatedAt: string | null
  authorKey: string | null
  categoryKeys: readonly string[]
  tagKeys: readonly string[]
  excerpt: string
  /** Body with shortcodes turned into HTML; for `htmlToLexical` together with `newlines`. */
  html: string
  /** `paragraphs`: blank lines part paragraphs, as WordPress's classic editor writes. */
  newlines: 'collapse' | 'paragraphs'
  /** Title and description for search engines; null when the source gives none or a template with variables. */
  meta: { title: string | null; description: string | null }
  featuredImage: ImportAttachment | null
  oldPaths: readonly string[]
  contentHash: string
}
