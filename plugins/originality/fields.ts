import type { Field } from 'payload'

import { fieldForEditors, fieldForSignedIn } from '../../collections/access'
import { bilingual } from '../../src/cms/bilingual'

/** What this plugin asks of a post: the author's own word on what they know at first hand, and an editor's for publishing all the same. */
export const originalityFields: Field[] = [
  {
    name: 'firstHand',
    type: 'textarea',
    maxLength: 2000,
    // A word to the editors and the report; a frontend shows the post.
    access: { read: fieldForSignedIn },
    label: bilingual({ en: 'What you know at first hand', bn: 'নিজের চোখে দেখা, নিজের হাতে করা' }),
    admin: {
      description: bilingual({
        en: 'What did you see, try, measure or ask yourself for this post? One or two sentences; the report looks for them.',
        bn: 'এই লেখার জন্য আপনি নিজে কী দেখেছেন, করেছেন, মেপেছেন বা জিজ্ঞেস করেছেন? এক-দুই বাক্য; প্রতিবেদন এটি খোঁজে।',
      }),
    },
  },
  {
    name: 'originalityOverride',
    type: 'textarea',
    virtual: true,
    maxLength: 2000,
    access: { create: fieldForEditors, update: fieldForEditors, read: fieldForEditors },
    label: bilingual({ en: 'Publish all the same, because', bn: 'তবু প্রকাশ, কারণ' }),
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      disableListFilter: true,
      condition: (_data, _sibling, { user }) => user?.role === 'admin' || user?.role === 'editor',
      description: bilingual({
        en: 'Only where publishing was refused for copied text. The reason is kept with your name.',
        bn: 'নকল লেখার জন্য প্রকাশ আটকে গেলে তবেই। কারণটি আপনার নামসহ রাখা হয়।',
      }),
    },
  },
]
