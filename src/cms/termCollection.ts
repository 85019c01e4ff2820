import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { bilingual } from './bilingual'
import { slugField } from './slugField'

/** A collection of names that posts are filed under: categories and tags differ in their words alone. */
export const termCollection = ({
  slug,
  labels,
  access,
  fields = [],
}: {
  slug: CollectionSlug
  labels: CollectionConfig['labels']
  access: CollectionConfig['access']
  fields?: Field[]
}): CollectionConfig => ({
  slug,
  labels,
  access,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug'],
    group: bilingual({ en: 'Content', bn: 'লেখালেখি' }),
  },
  defaultPopulate: { title: true, slug: true },
  fields: [
    { name: 'title', type: 'text', required: true, label: bilingual({ en: 'Name', bn: 'নাম' }) },
    slugField({ collection: slug, from: 'title' }),
    {
      name: 'description',
      type: 'textarea',
      label: bilingual({ en: 'Description', bn: 'বর্ণনা' }),
    },
    ...fields,
  ],
})
