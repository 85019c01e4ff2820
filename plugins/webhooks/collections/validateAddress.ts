import { checkAddress } from '../../../src/fetch/checkAddress'
import type { ResolvedWebhookOptions } from '../options'

type Language = { req: { i18n: { language: string } } }

/** Refuses an address that could never be sent to, and says why; what its name leads to is checked again at each delivery. */
export const validateAddress =
  ({ allow }: ResolvedWebhookOptions) =>
  (value: string | null | undefined, { req }: Language): true | string => {
    try {
      checkAddress({ address: value ?? '', allow })
      return true
    } catch (error) {
      const { code, message } = error as Error & { code: string }
      return req.i18n.language === 'bn-BD' ? (bengali[code] ?? message) : message
    }
  }

const bengali: Readonly<Record<string, string>> = {
  'bad-address': 'পুরো ঠিকানা লিখুন, যেমন https://example.com/api/revalidate।',
  scheme: 'ঠিকানা https:// বা http:// দিয়ে শুরু হবে।',
  credentials: 'ঠিকানায় নাম বা পাসওয়ার্ড থাকতে পারবে না; @-এর আগের অংশ বাদ দিন।',
  port: 'শুধু ৮০ ও ৪৪৩ পোর্ট খোলা। পোর্ট ছাড়া লিখুন, অথবা পরিচালককে বলুন EKAGRO_WEBHOOK_ORIGINS-এ অনুমতি দিতে।',
  'private-address':
    'ঠিকানাটি ব্যক্তিগত নেটওয়ার্কের। প্রকাশ্য ঠিকানা দিন, অথবা পরিচালককে বলুন EKAGRO_WEBHOOK_ORIGINS-এ অনুমতি দিতে।',
}
