import type { CollectionConfig } from 'payload'

import { bilingual } from '../src/cms/bilingual'
import { slugField } from '../src/cms/slugField'
import { editors, readPages } from './access'
import { bodyField } from './fields/body'
import { languageField } from './fields/languageField'
import { noindexField } from './fields/noindexField'
import { createdViaField } from './fields/createdViaField'
import { redirectOldAddress } from './hooks/redirectOldAddress'
import { requireAltTextOfPictures } from './hooks/requireAltTextOfPictures'

/** The standing pages of the blog: who runs it, how to write to it, what it does with data. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: bilingual({ en: 'Page', bn: 'পাতা' }),
    plural: bilingual({ en: 'Pages', bn: 'পাতা' }),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', '_status', 'updatedAt'],
    group: bilingual({ en: 'Content', bn: 'লেখালেখি' }),
  },
  access: {
    create: editors,
    delete: editors,
    read: readPages,
    readVersions: editors,
    update: editors,
  },
  trash: true,
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  hooks: {
    beforeChange: [requireAltTextOfPictures, redirectOldAddress.beforeChange],
    afterChange: [redirectOldAddress.afterChange],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Title', bn: 'শিরোনাম' }),
    },
    bodyField(),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'other',
      index: true,
      label: bilingual({ en: 'Kind', bn: 'ধরন' }),
      admin: { position: 'sidebar', isClearable: false },
      options: [
        { value: 'about', label: bilingual({ en: 'About', bn: 'আমাদের কথা' }) },
        { value: 'contact', label: bilingual({ en: 'Contact', bn: 'যোগাযোগ' }) },
        { value: 'privacy', label: bilingual({ en: 'Privacy policy', bn: 'গোপনীয়তা নীতি' }) },
        { value: 'terms', label: bilingual({ en: 'Terms', bn: 'শর্তাবলি' }) },
        { value: 'other', label: bilingual({ en: 'Other', bn: 'অন্যান্য' }) },
      ],
    },
    slugField({ collection: 'pages', from: 'title' }),
    languageField(),
    createdViaField(),
    noindexField(),
  ],
}
