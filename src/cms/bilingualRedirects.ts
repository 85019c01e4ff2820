import type { CollectionConfig, SelectField } from 'payload'

import { bilingual } from './bilingual'

/** The collection of `@payloadcms/plugin-redirects` by name, for its `overrides.labels`. */
const labels: NonNullable<CollectionConfig['labels']> = {
  singular: bilingual({ en: 'Redirect', bn: 'রিডাইরেক্ট' }),
  plural: bilingual({ en: 'Redirects', bn: 'রিডাইরেক্ট' }),
}

/** The kinds a redirect can have, for the plugin's `redirectTypeFieldOverride.options`. */
const options: SelectField['options'] = [
  { value: '301', label: bilingual({ en: 'Permanent (301)', bn: 'স্থায়ী (৩০১)' }) },
  { value: '302', label: bilingual({ en: 'Temporary (302)', bn: 'সাময়িক (৩০২)' }) },
]

/** What `@payloadcms/plugin-redirects` writes in English only, in both languages. */
export const bilingualRedirects = { labels, options }
