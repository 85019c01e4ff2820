import type { CollectionSlug, FieldHook, TextField } from 'payload'

import { bilingual } from './bilingual'
import { slugify } from './slugify'

/**
 * A unique Unicode slug, made from another field while it is empty and cleaned when somebody types one.
 * A made slug that is taken gets `-2`, `-3` …; a typed one that is taken is refused by the database's unique index.
 */
export const slugField = ({
  collection,
  from,
}: {
  collection: CollectionSlug
  from: string
}): TextField => ({
  name: 'slug',
  type: 'text',
  index: true,
  unique: true,
  label: bilingual({ en: 'Slug', bn: 'ঠিকানার অংশ (স্লাগ)' }),
  admin: {
    position: 'sidebar',
    description: bilingual({
      en: 'The last part of the address. Made from the title while empty.',
      bn: 'ঠিকানার শেষ অংশ। খালি রাখলে শিরোনাম থেকে তৈরি হবে।',
    }),
  },
  hooks: { beforeValidate: [makeSlug({ collection, from })] },
})

const makeSlug =
  ({ collection, from }: { collection: CollectionSlug; from: string }): FieldHook =>
  async ({ value, data, originalDoc, req }) => {
    if (typeof value === 'string' && value.trim() !== '') return slugify(value) || undefined
    if (value === undefined && originalDoc?.slug) return originalDoc.slug as string
    const source: unknown = data?.[from] ?? originalDoc?.[from]
    const base = typeof source === 'string' ? slugify(source) : ''
    if (base === '') return undefined
    const taken = await req.payload.find({
      collection,
      where: { or: [{ slug: { equals: base } }, { slug: { like: `${base}-` } }] },
      depth: 0,
      limit: 0,
      pagination: false,
      select: { slug: true },
      trash: true,
      req,
    })
    const slugs = new Set(
      taken.docs
        .filter((document) => document.id !== originalDoc?.id)
        .map((document) => (document as { slug?: string | null }).slug),
    )
    if (!slugs.has(base)) return base
    let number = 2
    while (slugs.has(`${base}-${number}`)) number += 1
    return `${base}-${number}`
  }
