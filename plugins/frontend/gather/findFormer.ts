import type { PayloadRequest } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import { documentsAt } from '../../../src/cms/documentsAt'
import { publicUrl } from '../../../src/cms/publicUrl'
import type { Redirect } from '../../../src/payload-types'
import { findPublished } from './findPublished'
import type { Readable, ReadableCollection } from './readable'

/** Redirects looked at for one slug: addresses of other years can end in the same word. */
const mostRedirects = 50

/**
 * The document that had a slug before, by the redirects that `redirectOldAddress` writes when the slug of a published document
 * changes. Null where nobody had it, or where the public cannot read the document any more.
 */
export const findFormer = async <Collection extends ReadableCollection>({
  req,
  collection,
  slug,
  settings,
}: {
  req: PayloadRequest
  collection: Collection
  /** NFC. */
  slug: string
  settings: BlogSettings
}): Promise<Readable[Collection] | null> => {
  // Wildcards of SQLite's `like` stand in no slug.
  if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(slug)) return null
  const whole = publicUrl({ document: { collection, id: '', slug }, settings, absolute: false })
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: {
      or: [
        ...(whole === null ? [] : [{ from: { equals: whole } }]),
        { from: { like: `/${slug}` } },
      ],
    },
    sort: '-updatedAt',
    limit: mostRedirects,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const id = docs
    .map((redirect) => targetOf({ redirect, collection, slug, settings }))
    .find(Boolean)
  return id ? findPublished({ req, collection, where: { id: { equals: id } } }) : null
}

const targetOf = ({
  redirect,
  collection,
  slug,
  settings,
}: {
  redirect: Redirect
  collection: ReadableCollection
  slug: string
  settings: BlogSettings
}): string | null => {
  const reference = redirect.to?.type === 'custom' ? null : redirect.to?.reference
  if (reference?.relationTo !== collection) return null
  const led = documentsAt({ address: redirect.from, settings })
  const fits =
    led.some((one) => one.collection === collection && 'slug' in one && one.slug === slug) ||
    // A pattern of addresses may have changed since; the slug was the end of it.
    redirect.from.normalize('NFC').replace(/\/+$/, '').split('/').at(-1) === slug
  if (!fits) return null
  return typeof reference.value === 'string' ? reference.value : reference.value.id
}
