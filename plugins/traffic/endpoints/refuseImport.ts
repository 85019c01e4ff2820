import type { SignedInRequest } from '../../../src/cms/withUser'
import type { ImportErrorCode } from '../domain/imports/importError'
import { refusal } from './refusal'

/** The same in Bengali; the English message comes with the error and names what was found. */
const bengali: Readonly<Record<ImportErrorCode, string>> = {
  'unknown-file':
    'এই ফাইল পড়া যায় না। চেনা যায়: সার্চ কনসোলের এক্সপোর্ট (ZIP বা CSV), গুগল অ্যানালিটিকস ৪, প্লজিবল বা গোটকাউন্টারের CSV এবং সার্ভারের অ্যাকসেস লগ।',
  'empty-file': 'ফাইলে রাখার মতো কিছু নেই। সময়কাল বেছে নিয়ে আবার এক্সপোর্ট করুন।',
  'too-large': 'ফাইলটি খুব বড়। আরও কম সময়ের এক্সপোর্ট নিন।',
  'broken-zip': 'ফাইলটি খোলা যাচ্ছে না। আবার এক্সপোর্ট করে নামান।',
  'no-file': 'ফাইলটি multipart/form-data-এর “file” অংশ হিসেবে পাঠান।',
  'other-file': 'যে ফাইল দেখানো হয়েছিল, এটি সেটি নয়। আবার পড়ে দেখুন।',
}

const statuses: Partial<Record<string, number>> = { 'too-large': 413, 'other-file': 409 }

/** Runs a handler and answers a file that is refused as a whole (422, 413, 409) in the language of whoever asks; other errors pass. */
export const refuseImport = async (
  req: SignedInRequest,
  handle: () => Promise<Response>,
): Promise<Response> => {
  try {
    return await handle()
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string }
    const bn = bengali[code as ImportErrorCode]
    if (bn === undefined) throw error
    throw refusal({ req, status: statuses[code] ?? 422, code, field: 'file', en: message, bn })
  }
}
