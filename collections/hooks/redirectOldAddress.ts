import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { publicUrl } from '../../src/cms/publicUrl'
import { readBlogSettings } from '../../src/cms/readBlogSettings'

type Addressed = {
  id: string
  slug?: string | null
  _status?: string | null
  publishedAt?: string | null
}

const contextKey = (id: unknown): string => `publishedBefore:${String(id)}`

/**
 * Remembers how the public knew the document. `previousDoc` cannot tell: on publishing again it is the last draft,
 * so the published row is read itself.
 */
const beforeChange: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || data.slug === undefined) return data
  const published = await req.payload.findByID({
    collection: collection.slug as 'posts' | 'pages',
    id: originalDoc.id as string,
    depth: 0,
    draft: false,
    disableErrors: true,
    req,
  })
  if (published?._status === 'published') req.context[contextKey(originalDoc.id)] = published
  return data
}

/** Leads the old address of a published document to the document itself when its slug changes. */
const afterChange: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const before = req.context[contextKey(doc.id)] as Addressed | undefined
  delete req.context[contextKey(doc.id)]
  if (!before?.slug || before.slug === doc.slug || doc._status !== 'published') return doc
  const settings = await readBlogSettings({ payload: req.payload, req })
  const kind = collection.slug as 'posts' | 'pages'
  const from = publicUrl({ document: { ...before, collection: kind }, settings, absolute: false })
  const to = publicUrl({
    document: { ...(doc as Addressed), collection: kind },
    settings,
    absolute: false,
  })
  if (from === null || from === to) return doc
  // An address that is in use again must not lead away from itself.
  const stale = [from, ...(to === null ? [] : [to])]
  await req.payload.delete({ collection: 'redirects', where: { from: { in: stale } }, req })
  await req.payload.create({
    collection: 'redirects',
    data: {
      from,
      to: { type: 'reference', reference: { relationTo: kind, value: doc.id } },
      type: '301',
    },
    req,
  })
  return doc
}

export const redirectOldAddress = { beforeChange, afterChange }
