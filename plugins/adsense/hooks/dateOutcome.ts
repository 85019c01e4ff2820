import type { CollectionBeforeValidateHook } from 'payload'

import { problem } from '../../../src/cms/problem'

const day = 86_400_000

/** An answer has a date, today where none is given; a waiting application has none. Neither lies in the future nor before the application. */
export const dateOutcome: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
  const outcome: unknown = data.outcome ?? originalDoc?.outcome ?? 'waiting'
  const appliedAt: unknown = data.appliedAt ?? originalDoc?.appliedAt
  const given: unknown = data.outcomeAt ?? originalDoc?.outcomeAt
  const outcomeAt = outcome === 'waiting' ? null : (given ?? new Date().toISOString())
  // Half a day of tolerance: a day that was chosen is a moment in the chooser's time zone.
  const latest = Date.now() + day / 2
  const isLate = (moment: unknown): boolean =>
    typeof moment === 'string' && Date.parse(moment) > latest
  if (isLate(appliedAt) || isLate(outcomeAt)) {
    throw problem({
      req,
      status: 400,
      code: 'future',
      field: isLate(appliedAt) ? 'appliedAt' : 'outcomeAt',
      en: 'The day lies in the future. Give the day on which it happened.',
      bn: 'দিনটি এখনো আসেনি। যেদিন ঘটেছে সেদিনের তারিখ দিন।',
    })
  }
  const isBefore =
    typeof appliedAt === 'string' &&
    typeof outcomeAt === 'string' &&
    Date.parse(outcomeAt) < Date.parse(appliedAt) - day
  if (isBefore) {
    throw problem({
      req,
      status: 400,
      code: 'answer-before-application',
      field: 'outcomeAt',
      en: 'The answer would be older than the application. Correct one of the two days.',
      bn: 'উত্তরের তারিখ আবেদনের আগের হয়ে যাচ্ছে। দুটি তারিখের একটি ঠিক করুন।',
    })
  }
  return { ...data, outcomeAt }
}
