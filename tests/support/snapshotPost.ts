import type { Article } from '../../src/article/article'
import type { SnapshotPage, SnapshotPost } from '../../src/check/snapshot'

/** An article of one paragraph, or one per blank line of the text. */
export function plainArticle(text = ''): Article {
  const blocks = []
  let offset = 0
  for (const paragraph of text === '' ? [] : text.split('\n\n')) {
    blocks.push({ kind: 'paragraph' as const, offset, length: paragraph.length })
    offset += paragraph.length + 2
  }
  return {
    title: '',
    excerpt: '',
    language: null,
    text,
    blocks,
    links: [],
    images: [],
    embeds: [],
  }
}

/** A published post with nothing remarkable about it, and what is given. */
export function snapshotPost(changes: Partial<SnapshotPost> & { id: string }): SnapshotPost {
  const at = changes.firstPublishedAt ?? '2026-11-01T06:00:00.000Z'
  return {
    slug: changes.id,
    title: `Post ${changes.id}`,
    url: `https://ranna.example/${changes.id}`,
    noindex: false,
    metaTitle: null,
    createdVia: 'manual',
    review: 'approved',
    reviewedAt: null,
    reviewNote: null,
    publishedAt: at,
    firstPublishedAt: at,
    updatedAt: at,
    authors: [],
    categories: [],
    tags: [],
    sourcesUsed: [],
    coverImage: null,
    internalLinks: [],
    article: plainArticle(),
    facts: {},
    ...changes,
  }
}

/** A published page with nothing remarkable about it, and what is given. */
export function snapshotPage(changes: Partial<SnapshotPage> & { id: string }): SnapshotPage {
  return {
    slug: changes.id,
    title: `Page ${changes.id}`,
    url: `https://ranna.example/${changes.id}`,
    kind: 'other',
    noindex: false,
    updatedAt: '2026-11-01T06:00:00.000Z',
    internalLinks: [],
    article: plainArticle(),
    facts: {},
    ...changes,
  }
}
