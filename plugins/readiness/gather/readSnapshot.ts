import type { Payload } from 'payload'

import type { Article } from '../../../src/article/article'
import type { Analyser } from '../../../src/check/analyser'
import type {
  InternalLink,
  Snapshot,
  SnapshotPage,
  SnapshotPost,
} from '../../../src/check/snapshot'
import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import { publicUrl } from '../../../src/cms/publicUrl'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import type { Page, Post } from '../../../src/payload-types'
import { runWork } from '../../../src/work/runWork'
import type { ReadinessTasks } from '../tasks'
import { addressBook } from './addressBook'
import { currentFacts, type Measured } from './currentFacts'
import { idOf } from './idOf'
import { openFactsStore } from './openFactsStore'
import { readDocuments } from './readDocuments'
import { readMedia } from './readMedia'
import { readNavigation } from './readNavigation'
import { readRedirects } from './readRedirects'

export type Progress = (progress: { done: number; total: number }) => void | Promise<void>

type Gathered<Document> = { document: Document; measured: Measured; facts: Record<string, unknown> }

/**
 * Everything the public can read and the settings it depends on, read once for one report, with the facts of every post
 * and page brought up to date on the way.
 */
export const readSnapshot = async ({
  payload,
  analysers,
  readers = [],
  tasks,
  onProgress,
}: {
  payload: Payload
  analysers: readonly Analyser[]
  readers?: readonly SnapshotReader[]
  tasks: ReadinessTasks
  onProgress?: Progress
}): Promise<Snapshot> => {
  const settings = await readBlogSettings({ payload, forAnalysis: true })
  const store = await openFactsStore(payload)
  const counted = await Promise.all(
    (['posts', 'pages'] as const).map((collection) =>
      payload.count({ collection, where: { _status: { equals: 'published' } } }),
    ),
  )
  const total = counted.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  let done = 0

  const gather = async <Collection extends 'posts' | 'pages'>(collection: Collection) => {
    const gathered: Gathered<Collection extends 'posts' ? Post : Page>[] = []
    for await (const documents of readDocuments({ payload, collection })) {
      const articles = await runWork({
        tasks,
        name: 'readiness:toArticles',
        input: documents.map(rawArticleOf),
      })
      const measured = documents.flatMap((document, index): Measured[] => {
        const article = articles[index]
        return article ? [{ id: document.id, ...article }] : []
      })
      const facts = await currentFacts({
        collection,
        state: 'published',
        documents: measured,
        settings,
        analysers,
        store,
        tasks,
      })
      for (const [index, document] of documents.entries()) {
        const one = measured[index]
        if (one)
          gathered.push({
            document: document as never,
            measured: one,
            facts: facts.get(one.id) ?? {},
          })
      }
      done += documents.length
      await onProgress?.({ done, total })
    }
    return gathered
  }

  const posts = await gather('posts')
  const pages = await gather('pages')
  const all = { depth: 0, limit: 0, pagination: false } as const
  const [categories, tags, authors] = await Promise.all([
    payload.find({ collection: 'categories', ...all }),
    payload.find({ collection: 'tags', ...all }),
    payload.find({ collection: 'authors', ...all }),
  ])
  const book = addressBook({
    settings,
    redirects: await readRedirects(payload),
    documents: {
      posts: posts.map(({ document }) => document),
      pages: pages.map(({ document }) => document),
      categories: categories.docs,
      tags: tags.docs,
    },
  })
  const linksOf = (article: Article): InternalLink[] =>
    article.links.flatMap(({ href, target }): InternalLink[] => {
      if (target) {
        const kind = target.collection as AddressedCollection
        return [{ path: href ?? '', target: book.has(target) ? { kind, id: target.id } : null }]
      }
      const path = href === null || !isAddress(href) ? null : book.pathOf(href)
      return path === null || path === '/' ? [] : [{ path, target: book.at(path) }]
    })

  const slugOfCategory = new Map(categories.docs.map(({ id, slug }) => [id, slug ?? null]))
  const snapshotPosts = posts.map(({ document: post, measured, facts }): SnapshotPost => {
    const category = idOf(post.categories?.[0])
    return {
      id: post.id,
      slug: post.slug ?? '',
      title: post.title,
      url:
        publicUrl({
          document: {
            collection: 'posts',
            id: post.id,
            slug: post.slug ?? null,
            publishedAt: post.publishedAt ?? null,
            category: category === null ? null : (slugOfCategory.get(category) ?? null),
          },
          settings,
        }) ?? '',
      noindex: post.noindex === true,
      metaTitle: post.meta?.title ?? null,
      createdVia: post.createdVia ?? 'manual',
      review: post.review ?? 'draft',
      reviewedAt: post.reviewedAt ?? null,
      reviewNote: post.reviewNote ?? null,
      publishedAt: post.publishedAt ?? post.createdAt,
      firstPublishedAt: post.firstPublishedAt ?? post.publishedAt ?? post.createdAt,
      updatedAt: post.updatedAt,
      authors: idsOf(post.authors),
      categories: idsOf(post.categories),
      tags: idsOf(post.tags),
      sourcesUsed: (post.sourcesUsed ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
      coverImage: idOf(post.coverImage),
      internalLinks: linksOf(measured.article),
      article: measured.article,
      facts,
    }
  })
  const snapshotPages = pages.map(({ document: page, measured, facts }): SnapshotPage => ({
    id: page.id,
    slug: page.slug ?? '',
    title: page.title,
    url: publicUrl({ document: { ...page, collection: 'pages' }, settings }) ?? '',
    kind: page.kind ?? 'other',
    noindex: page.noindex === true,
    updatedAt: page.updatedAt,
    internalLinks: linksOf(measured.article),
    article: measured.article,
    facts,
  }))
  const term =
    (collection: AddressedCollection) =>
    (one: { id: string; title: string; slug?: string | null; noindex?: boolean | null }) => ({
      id: one.id,
      title: one.title,
      slug: one.slug ?? '',
      url: publicUrl({ document: { ...one, collection }, settings }) ?? '',
      noindex: one.noindex === true,
    })
  return {
    settings,
    posts: snapshotPosts,
    pages: snapshotPages,
    categories: categories.docs.map(term('categories')),
    tags: tags.docs.map(term('tags')),
    authors: authors.docs.map(({ id, name, slug, bio }) => ({
      id,
      name,
      slug: slug ?? '',
      bio: bio ?? '',
    })),
    media: await readMedia({ payload, posts: snapshotPosts, pages: snapshotPages }),
    navigation: await readNavigation({ payload, book }),
    readings: Object.fromEntries(
      await Promise.all(
        readers.map(async ({ key, read }) => [key, await read({ payload })] as const),
      ),
    ),
  }
}

/** The parts of a post or page that analysers read. */
export const rawArticleOf = (document: Post | Page) => ({
  title: document.title ?? '',
  excerpt: 'excerpt' in document ? (document.excerpt ?? '') : '',
  language: document.language ?? null,
  body: document.body,
})

const idsOf = (list: readonly unknown[] | null | undefined): string[] =>
  (list ?? []).flatMap((one) => idOf(one) ?? [])

/** Fragments, mail addresses and the like lead to no page. */
const isAddress = (href: string): boolean => /^(https?:)?\/\//i.test(href) || /^[^#?:]/.test(href)
