import type { CheckboxField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'

/** Asks search engines to leave a document out. Reports judge only what is not marked so. */
export const noindexField = (): CheckboxField => ({
  name: 'noindex',
  type: 'checkbox',
  defaultValue: false,
  label: bilingual({ en: 'Hide from search engines', bn: 'সার্চ ইঞ্জিন থেকে আড়ালে রাখুন' }),
  admin: { position: 'sidebar' },
})
