import type { PayloadRequest } from 'payload'

import { mostDays, type RangeProblem, readRange } from '../domain/stats/readRange'
import type { Range } from '../domain/trafficStore'
import { refusal } from './refusal'

const words: Readonly<Record<RangeProblem['code'], (field: string) => { en: string; bn: string }>> =
  {
    'wrong-day': (field) => ({
      en: `“${field}” is a day such as 2026-11-28.`,
      bn: `“${field}” হবে একটি তারিখ, যেমন 2026-11-28।`,
    }),
    'wrong-order': () => ({
      en: '“from” is not after “to”; swap them.',
      bn: '“from” হবে “to”-এর আগের বা একই দিন; দুটি অদলবদল করুন।',
    }),
    'too-long': () => ({
      en: `A range has at most ${mostDays} days; ask for shorter ones one by one.`,
      bn: `একবারে সর্বোচ্চ ${mostDays.toLocaleString('bn-BD')} দিন চাওয়া যায়; ভাগ করে চান।`,
    }),
    future: () => ({
      en: '“to” is today or earlier, in the blog’s time zone.',
      bn: '“to” হবে আজ বা তার আগের দিন, ব্লগের সময় ধরে।',
    }),
  }

/** The range that a request asks for by `from` and `to`. Throws 400 with the field that is wrong. */
export const askedRange = (req: PayloadRequest, today: string): Range => {
  const { range, problem } = readRange({
    from: req.searchParams.get('from'),
    to: req.searchParams.get('to'),
    today,
  })
  if (range) return range
  const { code, field } = problem
  throw refusal({ req, code, field, ...words[code](field) })
}
