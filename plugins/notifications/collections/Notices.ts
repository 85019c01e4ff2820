import type { Access, CollectionConfig } from 'payload'

import { nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { noticeKinds } from '../../../src/cms/notify/noticeKinds'
import { mailStates } from '../domain/mailState'

const own: Access = ({ req }) => (req.user ? { user: { equals: req.user.id } } : false)

/** One row for each person who hears of a notice: what it says, whether they read it, and where its mail stands. Written by `takeNotice` and the endpoints alone. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: {
    singular: bilingual({ en: 'Notification', bn: 'বিজ্ঞপ্তি' }),
    plural: bilingual({ en: 'Notifications', bn: 'বিজ্ঞপ্তি' }),
  },
  admin: { hidden: true, useAsTitle: 'kind' },
  access: { create: nobody, delete: nobody, read: own, update: nobody },
  defaultSort: '-createdAt',
  fields: [
    // Kind, happening and person: told twice, by whichever process, it is one row and one mail.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true, maxDepth: 0 },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: noticeKinds.map((value) => ({ value, label: value })),
    },
    { name: 'documentCollection', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'values', type: 'json' },
    { name: 'isRead', type: 'checkbox', defaultValue: false, index: true },
    { name: 'readAt', type: 'date' },
    {
      name: 'mail',
      type: 'select',
      required: true,
      defaultValue: 'none',
      index: true,
      options: mailStates.map((value) => ({ value, label: value })),
    },
    { name: 'mailedAt', type: 'date' },
    { name: 'mailAfter', type: 'date' },
    { name: 'mailAttempts', type: 'number', defaultValue: 0 },
  ],
}
