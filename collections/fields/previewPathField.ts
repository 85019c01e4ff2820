import type { TextField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'
import { fieldForSignedIn } from '../access'
import { defaultPreviewPath, problemOfPreviewPath } from '../../src/cms/previewAddress'

const problems = {
  token: [
    'Names :token, such as /preview?token=:token.',
    '“:token” থাকতে হবে, যেমন /preview?token=:token।',
  ],
  address: [
    'Starts with “/”, or with https:// and a host.',
    '“/” দিয়ে, অথবা https:// ও হোস্টের নাম দিয়ে শুরু হবে।',
  ],
} as const

/** Where the site shows drafts; stands among the blog's addresses. */
export const previewPathField: TextField = {
  name: 'previewPath',
  type: 'text',
  access: { read: fieldForSignedIn },
  defaultValue: defaultPreviewPath,
  label: bilingual({ en: 'Preview of drafts', bn: 'খসড়ার প্রিভিউ' }),
  admin: {
    description: bilingual({
      en: 'The page of the site that shows a draft; :token is put in. A path, or a whole address while the site runs elsewhere.',
      bn: 'সাইটের যে পাতা খসড়া দেখায়; :token-এর জায়গায় টোকেন বসে। শুধু পথ, অথবা সাইট অন্য কোথাও চললে পুরো ঠিকানা।',
    }),
  },
  validate: (
    value: string | null | undefined,
    { req }: { req: { i18n: { language: string } } },
  ) => {
    const problem = value ? problemOfPreviewPath(value) : null
    if (problem === null) return true
    return problems[problem][req.i18n.language === 'bn-BD' ? 1 : 0]
  },
}
