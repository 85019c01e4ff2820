import type {
  CollectionBeforeChangeHook,
  CollectionBeforeReadHook,
  CollectionConfig,
} from 'payload'

import { bilingual } from '../src/cms/bilingual'
import { hashKey, newKey } from '../src/cms/keys/hashKey'
import { admins, fieldForNobody } from './access'

/** Ms for which a new key is shown. */
const shownFor = 10 * 60_000

/** Makes the key. Its hash tells it later; the sealed copy shows it to whoever made it, for as long as it has not been used. */
const makeKey: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const key = newKey()
  return {
    ...data,
    keyHash: hashKey(key),
    ending: key.slice(-4),
    sealed: req.payload.encrypt(key),
    user: (data.user as string | undefined) ?? req.user?.id,
  }
}

const showKey: CollectionBeforeReadHook = ({ doc, req }) => {
  const { sealed, ending, createdAt } = doc as {
    sealed?: string | null
    ending?: string | null
    createdAt: string
  }
  const isNew = Date.now() - new Date(createdAt).getTime() < shownFor
  return { ...doc, key: sealed && isNew ? req.payload.decrypt(sealed) : `ek_…${ending ?? ''}` }
}

/** Keys by which programs come in: each with what it may do, the user it does it as, and an end. */
export const ApiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: {
    singular: bilingual({ en: 'API key', bn: 'এপিআই কি' }),
    plural: bilingual({ en: 'API keys', bn: 'এপিআই কি' }),
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'scopes', 'ending', 'lastUsedAt', 'expiresAt'],
    group: bilingual({ en: 'Administration', bn: 'পরিচালনা' }),
    hidden: ({ user }) => (user as { role?: string } | null)?.role !== 'admin',
  },
  access: { create: admins, delete: admins, read: admins, update: admins },
  hooks: { beforeChange: [makeKey], beforeRead: [showKey] },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Name', bn: 'নাম' }),
      admin: {
        description: bilingual({ en: 'Who uses it, and where.', bn: 'কে, কোথায় ব্যবহার করে।' }),
      },
    },
    {
      name: 'key',
      type: 'text',
      virtual: true,
      label: bilingual({ en: 'Key', bn: 'কি' }),
      access: { create: fieldForNobody, update: fieldForNobody },
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data?.id),
        description: bilingual({
          en: 'Copy it now: it is shown for ten minutes, and no longer once it has been used. Sent as “Authorization: api-keys API-Key …”.',
          bn: 'এখনই কপি করে নিন: দশ মিনিট দেখা যাবে, একবার ব্যবহার হলে আর নয়। পাঠাতে হয় “Authorization: api-keys API-Key …” হিসেবে।',
        }),
      },
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['read'],
      label: bilingual({ en: 'May', bn: 'যা করতে পারে' }),
      options: [
        {
          value: 'read',
          label: bilingual({
            en: 'Read what is public, with a limit of its own',
            bn: 'প্রকাশিত লেখা পড়া, নিজস্ব সীমায়',
          }),
        },
        { value: 'preview', label: bilingual({ en: 'Read drafts', bn: 'খসড়া পড়া' }) },
        { value: 'write', label: bilingual({ en: 'Change content', bn: 'লেখা বদলানো' }) },
        {
          value: 'traffic',
          label: bilingual({ en: 'Tell views of pages', bn: 'পাতা দেখার খবর পাঠানো' }),
        },
      ],
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: bilingual({ en: 'Acts as', bn: 'যাঁর হয়ে কাজ করে' }),
      admin: {
        position: 'sidebar',
        description: bilingual({
          en: 'Never more than this user may. Empty: you.',
          bn: 'এই ব্যবহারকারী যা পারেন, তার বেশি কখনো নয়। খালি রাখলে আপনি।',
        }),
      },
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: bilingual({ en: 'Ends on', bn: 'মেয়াদ শেষ' }),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      access: { create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Last used', bn: 'সর্বশেষ ব্যবহার' }),
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => Boolean(data?.lastUsedAt),
      },
    },
    {
      name: 'ending',
      type: 'text',
      access: { create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Ends with', bn: 'শেষ চার অক্ষর' }),
      admin: { hidden: true },
    },
    { name: 'keyHash', type: 'text', unique: true, index: true, hidden: true },
    { name: 'sealed', type: 'text', hidden: true },
  ],
}
