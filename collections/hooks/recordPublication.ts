import type { CollectionBeforeChangeHook } from 'payload'

/** Sets `firstPublishedAt` once, and the shown date where nobody chose one. */
export const recordPublication: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const now = new Date().toISOString()
  const publishedAt: unknown = data.publishedAt ?? originalDoc?.publishedAt
  const first: unknown =
    originalDoc?.firstPublishedAt ?? (isTrusted(req) ? data.firstPublishedAt : null)
  return { ...data, publishedAt: publishedAt ?? now, firstPublishedAt: first ?? now }
}

/** Only an import, which knows when the post first stood elsewhere, may bring the date along. */
const isTrusted = (req: { context: Record<string, unknown> }): boolean =>
  req.context.import === true
