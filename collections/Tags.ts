import { bilingual } from '../src/cms/bilingual'
import { termCollection } from '../src/cms/termCollection'
import { anyone, editors, signedIn } from './access'
import { noindexField } from './fields/noindexField'

/** Loose keywords of posts. Authors may add them while writing. */
export const Tags = termCollection({
  slug: 'tags',
  labels: {
    singular: bilingual({ en: 'Tag', bn: 'ট্যাগ' }),
    plural: bilingual({ en: 'Tags', bn: 'ট্যাগ' }),
  },
  access: { create: signedIn, delete: editors, read: anyone, update: editors },
  fields: [noindexField()],
})
