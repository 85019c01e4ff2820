import type { RelationshipField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'
import { fieldForEditors, fieldForSignedIn, roleOf } from '../access'

/** Who began a document. Set once from the user; editors may hand it over. The public never sees it. */
export const ownerField = (): RelationshipField => ({
  name: 'owner',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  maxDepth: 0,
  label: bilingual({ en: 'Owner', bn: 'মালিক' }),
  access: { read: fieldForSignedIn, create: fieldForEditors, update: fieldForEditors },
  admin: { position: 'sidebar', condition: (_data, _sibling, { user }) => user?.role !== 'author' },
  hooks: {
    beforeChange: [
      ({ value, operation, req }) => {
        if (operation !== 'create' || value || !req.user) return value as unknown
        return roleOf(req) === null ? value : req.user.id
      },
    ],
  },
})
