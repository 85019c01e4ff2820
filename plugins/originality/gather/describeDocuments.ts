import type { Payload, Where } from 'payload'

import { publicUrl } from '../../../src/cms/publicUrl'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { isOwnAddress } from '../domain/isOwnAddress'
import { kindOf } from '../domain/kindOf'
import type { DescribedDocument } from './describedDocument'
import { idsOf } from './idsOf'

/** What is known of some documents of the store. One that is gone, or lies in the trash, is missing in the answer. */
export const describeDocuments = async ({
  payload,
  documents,
  ownDomains,
}: {
  payload: Payload
  documents: readonly string[]
  ownDomains: readonly string[]
}): Promise<Map<string, DescribedDocument>> => {
  const idsIn = (kind: string) =>
    documents.filter((name) => kindOf(name) === kind).map((name) => name.slice(kind.length + 1))
  const described = [
    ...(await describePosts({ payload, ids: idsIn('posts') })),
    ...(await describeSources({ payload, ids: idsIn('source-texts'), ownDomains })),
  ]
  return new Map(described.map((one) => [one.document, one]))
}

const wanted = (ids: readonly string[]) => {
  const where: Where = { id: { in: [...ids] } }
  return { where, limit: ids.length, depth: 0, pagination: false } as const
}

const describePosts = async ({
  payload,
  ids,
}: {
  payload: Payload
  ids: readonly string[]
}): Promise<DescribedDocument[]> => {
  if (ids.length === 0) return []
  const select = {
    title: true,
    slug: true,
    publishedAt: true,
    firstPublishedAt: true,
    createdAt: true,
    authors: true,
    owner: true,
    _status: true,
  } as const
  const stored = await payload.find({ collection: 'posts', ...wanted(ids), select })
  const drafts = stored.docs.filter(({ _status }) => _status !== 'published').map(({ id }) => id)
  // What was never published stands in its newest version; the row itself is as it was begun.
  const newest =
    drafts.length === 0
      ? []
      : (await payload.find({ collection: 'posts', ...wanted(drafts), select, draft: true })).docs
  const settings = await readBlogSettings({ payload })
  const versions = new Map(newest.map((post) => [post.id, post]))
  return stored.docs.map((row) => {
    const post = versions.get(row.id) ?? row
    const isPublished = row._status === 'published'
    const dates = [row.createdAt, row.firstPublishedAt].flatMap((date) =>
      date ? [Date.parse(date)] : [],
    )
    return {
      document: `posts:${row.id}`,
      kind: 'posts',
      title: post.title ?? '',
      address: isPublished
        ? publicUrl({ document: { ...post, collection: 'posts', category: null }, settings })
        : null,
      publishedAt: isPublished ? (row.firstPublishedAt ?? row.publishedAt ?? null) : null,
      authorship: { authors: idsOf(post.authors), owner: idsOf([post.owner])[0] ?? null },
      since: Math.min(...dates),
      exclusion: null,
    }
  })
}

const describeSources = async ({
  payload,
  ids,
  ownDomains,
}: {
  payload: Payload
  ids: readonly string[]
  ownDomains: readonly string[]
}): Promise<DescribedDocument[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'source-texts',
    ...wanted(ids),
    select: { title: true, address: true, rights: true, publishedAt: true },
  })
  return docs.map(({ id, title, address, rights, publishedAt }) => ({
    document: `source-texts:${id}`,
    kind: 'source-texts',
    title,
    address: address ?? null,
    publishedAt: publishedAt ?? null,
    authorship: null,
    since: null,
    exclusion:
      rights === 'own' || rights === 'licensed'
        ? rights
        : isOwnAddress(address ?? null, ownDomains)
          ? 'own'
          : null,
  }))
}
