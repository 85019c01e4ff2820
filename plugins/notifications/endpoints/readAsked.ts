import type { PayloadRequest } from 'payload'

import { problem } from '../../../src/cms/problem'

const most = 100
const usual = 20

/** How many notices are asked for, from which page and in which language. Throws what is wrong with it. */
export const readAsked = (
  req: PayloadRequest,
): { limit: number; page: number; onlyUnread: boolean; language: string } => {
  const numberOf = (name: 'limit' | 'page', otherwise: number, largest: number): number => {
    const text = req.searchParams.get(name)
    const value = text === null ? otherwise : Number(text)
    if (Number.isInteger(value) && value >= 1 && value <= largest) return value
    throw problem({
      req,
      status: 400,
      code: 'bad-query',
      field: name,
      en: `“${name}” is a whole number from 1 to ${largest}.`,
      bn: `“${name}” হবে ১ থেকে ${largest.toLocaleString('bn-BD')} পর্যন্ত একটি পূর্ণ সংখ্যা।`,
    })
  }
  return {
    limit: numberOf('limit', usual, most),
    page: numberOf('page', 1, 1_000_000),
    onlyUnread: req.searchParams.get('unread') === 'true',
    language: req.searchParams.get('language') ?? req.i18n.language,
  }
}
