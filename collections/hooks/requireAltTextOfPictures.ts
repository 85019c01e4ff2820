import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import { lexicalToArticle } from '../../src/article/lexicalToArticle'

/** Publishing asks for alternative text of every picture the post or page shows. An import is not asked. */
export const requireAltTextOfPictures: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (data._status !== 'published' || req.context.import === true) return data
  const body: unknown = data.body ?? originalDoc?.body
  const { images } = lexicalToArticle({ title: '', body })
  const cover = idOf(data.coverImage === undefined ? originalDoc?.coverImage : data.coverImage)
  const inBody = images.flatMap((image) => (image.mediaId === null ? [] : [image.mediaId]))
  const ids = [...new Set(cover === null ? inBody : [cover, ...inBody])]
  if (ids.length === 0) return data
  const missing = await req.payload.find({
    collection: 'media',
    where: {
      and: [
        { id: { in: ids } },
        { decorative: { not_equals: true } },
        { or: [{ alt: { exists: false } }, { alt: { equals: '' } }] },
      ],
    },
    depth: 0,
    limit: 100,
    req,
  })
  if (missing.docs.length === 0) return data
  throw new ValidationError({
    collection: collection.slug,
    errors: missing.docs.map((media) => {
      const name = media.filename ?? media.externalUrl ?? String(media.id)
      return {
        path: media.id === cover ? 'coverImage' : 'body',
        message:
          req.i18n.language === 'bn-BD'
            ? `“${name}” ছবির বিকল্প লেখা নেই। ছবিটি খুলে লিখুন, অথবা “শুধু সাজসজ্জা” চিহ্নিত করুন।`
            : `The picture “${name}” has no alternative text. Open it and write one, or mark it as decorative.`,
      }
    }),
    req,
  })
}

const idOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'object') return String((value as { id: unknown }).id)
  return String(value as string | number)
}
