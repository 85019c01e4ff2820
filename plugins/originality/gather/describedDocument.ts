import type { SourceExclusion } from '../domain/check/checkResult'
import type { Authorship } from '../domain/authorship'

/** What is known of a document that a text was compared with. */
export type DescribedDocument = {
  document: string
  kind: 'posts' | 'source-texts' | 'web'
  title: string
  address: string | null
  /** ISO 8601. */
  publishedAt: string | null
  /** Whose it is; null for what is no post of this blog. */
  authorship: Authorship | null
  /** Milliseconds since 1970 from which it stands in this blog; null for what is no post. */
  since: number | null
  /** Why it does not count against anybody. */
  exclusion: SourceExclusion | null
}
