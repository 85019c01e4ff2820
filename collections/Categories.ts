import { bilingual } from '../src/cms/bilingual'
import { termCollection } from '../src/cms/termCollection'
import { anyone, editors } from './access'
import { noindexField } from './fields/noindexField'

/** What a post is about; the first category of a post is its primary one. */
export const Categories = termCollection({
  slug: 'categories',
  labels: {
    singular: bilingual({ en: 'Category', bn: 'বিভাগ' }),
    plural: bilingual({ en: 'Categories', bn: 'বিভাগ' }),
  },
  access: { create: editors, delete: editors, read: anyone, update: editors },
  fields: [noindexField()],
})
