import type { Field, GlobalConfig } from 'payload'

import { admins, editors, fieldForNobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { isMailbox } from '../domain/isMailbox'
import { defaultSettings } from '../domain/contactSettings'

const numberField = ({
  name,
  min,
  max,
  label,
  description,
}: {
  name: 'keepDays' | 'spamDays' | 'mostLinks'
  min: number
  max: number
  label: { en: string; bn: string }
  description?: { en: string; bn: string }
}): Field => ({
  name,
  type: 'number',
  required: true,
  min,
  max,
  defaultValue: defaultSettings[name],
  label: bilingual(label),
  ...(description ? { admin: { description: bilingual(description) } } : {}),
})

/** How the contact form works, and whether its last test arrived. */
export const ContactSettings: GlobalConfig = {
  slug: 'contact',
  label: bilingual({ en: 'Contact form', bn: 'যোগাযোগ ফর্ম' }),
  admin: { group: bilingual({ en: 'Settings', bn: 'সেটিংস' }) },
  access: { read: editors, update: admins },
  fields: [
    {
      name: 'isOpen',
      type: 'checkbox',
      defaultValue: defaultSettings.isOpen,
      label: bilingual({ en: 'Take messages of readers', bn: 'পাঠকের বার্তা নেওয়া হবে' }),
    },
    {
      name: 'mailTo',
      type: 'text',
      label: bilingual({ en: 'Mail new messages to', bn: 'নতুন বার্তা যে ঠিকানায় যাবে' }),
      admin: {
        placeholder: 'rahima@mail.com',
        description: bilingual({
          en: 'One mail address. Without it, and on a server that sends no mail, messages are kept and shown here alone.',
          bn: 'একটি ই-মেইল ঠিকানা। না দিলে, বা সার্ভার থেকে ই-মেইল না গেলে বার্তা শুধু এখানেই থাকে।',
        }),
      },
      validate: (
        value: string | null | undefined,
        { req }: { req: { i18n: { language: string } } },
      ) => {
        if (!value || isMailbox(value)) return true
        return req.i18n.language === 'bn-BD'
          ? 'একটি ই-মেইল ঠিকানা লিখুন, যেমন rahima@mail.com।'
          : 'Write one mail address, such as rahima@mail.com.'
      },
    },
    {
      name: 'test',
      type: 'ui',
      admin: { components: { Field: '/plugins/contact/components/ContactTest.tsx#ContactTest' } },
    },
    {
      type: 'row',
      fields: [
        numberField({
          name: 'keepDays',
          min: 1,
          max: 3_650,
          label: { en: 'Delete messages after days', bn: 'যত দিন পরে বার্তা মুছে যাবে' },
        }),
        numberField({
          name: 'spamDays',
          min: 1,
          max: 3_650,
          label: { en: 'Delete spam after days', bn: 'যত দিন পরে স্প্যাম মুছে যাবে' },
        }),
        numberField({
          name: 'mostLinks',
          min: 0,
          max: 50,
          label: { en: 'Links before it counts as spam', bn: 'এর বেশি লিংক থাকলে স্প্যাম' },
        }),
      ],
    },
    {
      name: 'lastTest',
      type: 'group',
      label: bilingual({ en: 'Last test', bn: 'শেষ পরীক্ষা' }),
      admin: { hidden: true },
      access: { create: fieldForNobody, update: fieldForNobody },
      fields: [
        { name: 'at', type: 'date' },
        { name: 'to', type: 'text' },
        { name: 'delivered', type: 'checkbox' },
        { name: 'trouble', type: 'text' },
      ],
    },
  ],
}
