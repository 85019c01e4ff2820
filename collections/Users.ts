import type { CollectionConfig } from 'payload'

import { bilingual } from '../src/cms/bilingual'
import { keyStrategy } from '../src/cms/keys/keyStrategy'
import { guardFirstUser } from '../src/cms/setup/guardFirstUser'
import { admins, fieldForAdmins, roleOf, selfOrAdmins } from './access'
import { inviteUser } from './hooks/inviteUser'
import { keepOneAdmin } from './hooks/keepOneAdmin'
import { resetPasswordMail, resetPasswordSubject } from './mail'

const roleOptions = [
  { value: 'admin', label: bilingual({ en: 'Administrator', bn: 'প্রশাসক' }) },
  { value: 'editor', label: bilingual({ en: 'Editor', bn: 'সম্পাদক' }) },
  { value: 'author', label: bilingual({ en: 'Author', bn: 'লেখক' }) },
]

/** People who sign in. Public names are Authors; a user's e-mail never leaves the admin. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: bilingual({ en: 'User', bn: 'ব্যবহারকারী' }),
    plural: bilingual({ en: 'Users', bn: 'ব্যবহারকারী' }),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    group: bilingual({ en: 'Administration', bn: 'পরিচালনা' }),
  },
  auth: {
    useAPIKey: true,
    strategies: [keyStrategy],
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
    forgotPassword: {
      generateEmailHTML: resetPasswordMail,
      generateEmailSubject: resetPasswordSubject,
    },
  },
  access: {
    admin: ({ req }) => roleOf(req) !== null,
    create: admins,
    delete: admins,
    read: selfOrAdmins,
    unlock: admins,
    update: selfOrAdmins,
  },
  hooks: {
    beforeOperation: [guardFirstUser],
    beforeValidate: [
      async ({ data, operation, req }) => {
        if (operation !== 'create' || !data) return data
        const users = await req.payload.count({ collection: 'users', req })
        return users.totalDocs === 0 ? { ...data, role: 'admin' } : data
      },
    ],
    beforeChange: [keepOneAdmin.beforeChange],
    afterChange: [inviteUser],
    beforeDelete: [keepOneAdmin.beforeDelete],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Name', bn: 'নাম' }),
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      saveToJWT: true,
      options: roleOptions,
      label: bilingual({ en: 'Role', bn: 'ভূমিকা' }),
      access: { create: fieldForAdmins, update: fieldForAdmins },
    },
  ],
}
