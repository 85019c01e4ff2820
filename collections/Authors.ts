import type { CollectionConfig } from 'payload'

import { bilingual } from '../src/cms/bilingual'
import { slugField } from '../src/cms/slugField'
import { anyone, editors, fieldForSignedIn } from './access'
import { noindexField } from './fields/noindexField'

/** The public names on the blog. Not logins: an author may be somebody who never signs in. */
export const Authors: CollectionConfig = {
  slug: 'authors',
  labels: {
    singular: bilingual({ en: 'Author', bn: 'লেখক' }),
    plural: bilingual({ en: 'Authors', bn: 'লেখক' }),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'user'],
    group: bilingual({ en: 'Content', bn: 'লেখালেখি' }),
  },
  access: { create: editors, delete: editors, read: anyone, update: editors },
  defaultPopulate: { name: true, slug: true, bio: true, photo: true },
  fields: [
    { name: 'name', type: 'text', required: true, label: bilingual({ en: 'Name', bn: 'নাম' }) },
    slugField({ collection: 'authors', from: 'name' }),
    {
      name: 'bio',
      type: 'textarea',
      label: bilingual({ en: 'About the author', bn: 'লেখক পরিচিতি' }),
      admin: {
        description: bilingual({
          en: 'Who writes, and what they know about the subject. Readers and reviewers look for this.',
          bn: 'কে লেখেন, বিষয়টি নিয়ে তাঁর কী অভিজ্ঞতা। পাঠক ও পর্যালোচক দুজনেই এটি খোঁজেন।',
        }),
      },
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      label: bilingual({ en: 'Photo', bn: 'ছবি' }),
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      index: true,
      access: { read: fieldForSignedIn },
      label: bilingual({ en: 'Signs in as', bn: 'যে নামে প্রবেশ করেন' }),
      admin: { position: 'sidebar' },
    },
    noindexField(),
  ],
}
