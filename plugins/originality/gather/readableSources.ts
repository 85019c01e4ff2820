import type { PayloadRequest, Where } from 'payload'

import { isDocumentId } from '../../../src/cms/isDocumentId'
import { kindOf } from '../domain/kindOf'
import { textRevision } from './indexedDocument'
import { writtenPost } from './writtenPost'

/** The text of a source as whoever asks may read it, and the revision under which it is compared. */
export type ReadableSource = { title: string; text: string; textRevision: string }

/**
 * Those of the documents that whoever asks may read, with what they may read of them. Asked of Payload with their rights, never
 * of the index: it holds drafts and the library. What is missing in the answer must be shown closed.
 */
export const readableSources = async ({
  req,
  documents,
}: {
  req: PayloadRequest
  documents: readonly string[]
}): Promise<Map<string, ReadableSource>> => {
  const readable = new Map<string, ReadableSource>()
  const keep = (document: string, title: string, text: string): void => {
    readable.set(document, { title, text, textRevision: textRevision(text) })
  }
  const idsIn = (kind: string) =>
    documents
      .filter((name) => kindOf(name) === kind)
      .map((name) => name.slice(kind.length + 1))
      // MongoDB refuses to be asked for anything else.
      .filter(isDocumentId)
  const wanted = (ids: readonly string[], ...more: Where[]) => {
    const where: Where = { and: [{ id: { in: [...ids] } }, ...more] }
    return {
      where,
      limit: ids.length,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    }
  }

  const posts = idsIn('posts')
  if (posts.length > 0) {
    const isPublished: Where = { _status: { equals: 'published' } }
    const stored = await req.payload.find({ collection: 'posts', ...wanted(posts, isPublished) })
    for (const post of stored.docs) {
      keep(`posts:${post.id}`, post.title ?? '', writtenPost(post).article.text)
    }
    const drafts = posts.filter((id) => !readable.has(`posts:${id}`))
    if (drafts.length > 0) {
      const newest = await req.payload.find({ collection: 'posts', ...wanted(drafts), draft: true })
      for (const post of newest.docs) {
        keep(`posts:${post.id}`, post.title ?? '', writtenPost(post).article.text)
      }
    }
  }
  const sources = idsIn('source-texts')
  const role = (req.user as { role?: string } | null)?.role
  if (sources.length > 0 && (role === 'admin' || role === 'editor')) {
    const { docs } = await req.payload.find({ collection: 'source-texts', ...wanted(sources) })
    for (const { id, title, text } of docs) keep(`source-texts:${id}`, title, text)
  }
  return readable
}
