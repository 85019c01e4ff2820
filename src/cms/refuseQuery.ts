import type { APIError, PayloadRequest } from 'payload'

import { problem } from './problem'
import {
  deepestWhere,
  mostConditions,
  publicDepth,
  publicLimit,
  type QueryFault,
} from './queryFault'

type Words = { en: string; bn: string }

const wordsOf = ({ field, code, known = [] }: QueryFault): Words => {
  const list = known.join(', ')
  switch (code) {
    case 'limit':
      return {
        en: `“limit” is a whole number from 1 to ${publicLimit}. Ask for the next page with “page”.`,
        bn: `“limit” হবে ১ থেকে ${publicLimit.toLocaleString('bn-BD')} এর মধ্যে একটি পূর্ণ সংখ্যা। পরের পাতা চাইতে “page” ব্যবহার করুন।`,
      }
    case 'depth':
      return {
        en: `“depth” is a whole number from 0 to ${publicDepth}.`,
        bn: `“depth” হবে ০ থেকে ${publicDepth.toLocaleString('bn-BD')} এর মধ্যে একটি পূর্ণ সংখ্যা।`,
      }
    case 'page':
      return {
        en: '“page” is a whole number from 1 on.',
        bn: '“page” হবে ১ বা তার বেশি একটি পূর্ণ সংখ্যা।',
      }
    case 'filter':
      return {
        en: `The public cannot filter by “${field}”. Known: ${list}.`,
        bn: `“${field}” দিয়ে সবার জন্য বাছাই চলে না। চলে: ${list}।`,
      }
    case 'operator':
      return {
        en: `“${field}” is no operator that the public may use. Known: ${list}.`,
        bn: `“${field}” সবার জন্য চলে না। চলে: ${list}।`,
      }
    case 'sort':
      return {
        en: `The public cannot sort by “${field}”. Known: ${list}.`,
        bn: `“${field}” দিয়ে সবার জন্য সাজানো চলে না। চলে: ${list}।`,
      }
    case 'value':
      return {
        en: `“${field}” has no value that can be looked for.`,
        bn: `“${field}” এর মান খোঁজার মতো নয়।`,
      }
    case 'deep-where':
      return {
        en: `Conditions of “where” lie at most ${deepestWhere} deep in one another.`,
        bn: `“where” এর শর্ত একটির ভেতর আরেকটি সর্বোচ্চ ${deepestWhere.toLocaleString('bn-BD')} ধাপ।`,
      }
    case 'many-conditions':
      return {
        en: `“where” has at most ${mostConditions} conditions.`,
        bn: `“where” এ সর্বোচ্চ ${mostConditions.toLocaleString('bn-BD')}টি শর্ত।`,
      }
  }
}

/** The refusal of a query that the public may not ask: 400 that names the parameter and what it may be. */
export const refuseQuery = ({ req, fault }: { req: PayloadRequest; fault: QueryFault }): APIError =>
  problem({ req, status: 400, code: `query-${fault.code}`, field: fault.field, ...wordsOf(fault) })
