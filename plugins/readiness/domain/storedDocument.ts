import type { Article } from '../../../src/article/article'
import type { SnapshotPage, SnapshotPost } from '../../../src/check/snapshot'

type Stored<Document> = Omit<
  Document,
  'url' | 'internalLinks' | 'article' | 'facts' | 'revision'
> & {
  /** Of the article. */
  revision: string
  /** All but the text, which is nearly all of its size and seldom asked for. */
  article: Omit<Article, 'text'>
}

/**
 * What a report reads of a published post or page besides its facts, as far as it depends on the document alone: kept beside the facts, so
 * that a report reads no body of a document that has not changed.
 */
export type StoredPost = Stored<SnapshotPost>
export type StoredPage = Stored<SnapshotPage>

/** The name under which the store of facts keeps it, beside the keys of the analysers. */
export const storedDocumentKey = 'document'

/** Raised whenever `storedDocument` gives something else for the same document. */
export const storedDocumentVersion = 2
