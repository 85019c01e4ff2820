import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import type { Page, Post } from '../../../src/payload-types'
import type { SearchDocument, SearchKind } from '../domain/search/searchStore'

/** A document as it is searched: its title, and its excerpt before its body. */
export const searchDocumentOf = ({
  kind,
  document,
}: {
  kind: SearchKind
  document: Pick<Post | Page, 'id' | 'title' | 'body'> & { excerpt?: string | null }
}): SearchDocument => {
  const article = lexicalToArticle({ title: document.title, body: document.body ?? null })
  const text = [document.excerpt ?? '', article.text].filter(Boolean).join('\n\n')
  return { kind, id: document.id, title: document.title, text }
}
