import type { CollapsibleField } from 'payload'

import { bilingual } from '../../../src/cms/bilingual'
import { noticeKinds } from '../../../src/cms/notify/noticeKinds'
import { mailField } from '../../../src/cms/notify/wantsMail'
import { kindNames } from '../translations/kindNames'

/** Which kinds come by mail, in the account of each user; all until they say no. */
export const mailWishes: CollapsibleField = {
  type: 'collapsible',
  label: bilingual({ en: 'Notifications by mail', bn: 'ই-মেইলে বিজ্ঞপ্তি' }),
  admin: {
    description: bilingual({
      en: 'All of them stand on the dashboard. These come by mail too, as far as they concern you; more than five within ten minutes come in one mail.',
      bn: 'সব বিজ্ঞপ্তি ড্যাশবোর্ডে থাকে। আপনার জন্য প্রাসঙ্গিক হলে এগুলো ই-মেইলেও আসে; দশ মিনিটে পাঁচটির বেশি হলে একসঙ্গে একটি মেইলে।',
    }),
  },
  fields: noticeKinds.map((kind) => ({
    name: mailField(kind),
    type: 'checkbox',
    defaultValue: true,
    label: bilingual(kindNames[kind]),
  })),
}
