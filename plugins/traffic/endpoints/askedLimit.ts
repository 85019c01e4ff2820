import type { PayloadRequest } from 'payload'

import { refusal } from './refusal'

/** The number of rows that a request asks for by `limit`. Throws 400 for what is no whole number from 1 to `most`. */
export const askedLimit = (
  req: PayloadRequest,
  { usual, most }: { usual: number; most: number },
): number => {
  const asked = req.searchParams.get('limit')
  const limit = asked ? Number(asked) : usual
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit
  throw refusal({
    req,
    code: 'wrong-number',
    field: 'limit',
    en: `“limit” is a whole number from 1 to ${most}.`,
    bn: `“limit” হবে ১ থেকে ${most.toLocaleString('bn-BD')} পর্যন্ত একটি পূর্ণসংখ্যা।`,
  })
}
