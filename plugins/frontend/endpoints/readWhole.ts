import type { PayloadRequest } from 'payload'

import { problem } from '../../../src/cms/problem'

/** A whole number in the query of a request, or the usual one where it says nothing. Refuses what is none, or out of range. */
export const readWhole = ({
  req,
  field,
  usual,
  most,
}: {
  req: PayloadRequest
  field: string
  usual: number
  most: number
}): number => {
  const value: unknown = req.query?.[field]
  if (value === undefined || value === '') return usual
  const number = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : 0
  if (number >= 1 && number <= most) return number
  throw problem({
    req,
    status: 400,
    code: `query-${field}`,
    field,
    en: `“${field}” is a whole number from 1 to ${most}.`,
    bn: `“${field}” হবে ১ থেকে ${most.toLocaleString('bn-BD')} এর মধ্যে একটি পূর্ণ সংখ্যা।`,
  })
}
