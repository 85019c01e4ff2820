import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import type { Attestation } from '../domain/attestation'
import { readingIn } from '../domain/readingIn'

type Evidence = { attestation: Attestation | null; isRead: boolean; now: string }

const rule = ruleOf('traffic-attestation')

/**
 * Rule 31: the owner's own dated word that no visits or clicks are bought, swapped or begged for, given on the traffic screen or among the owner's words; the newer
 * counts. Nobody else can give it.
 */
export const attestationCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot, now }) => {
    const reading = readingIn(snapshot)
    return {
      attestation: reading?.attestation ?? null,
      isRead: reading !== null,
      now: now.toISOString(),
    }
  },
  judge: ({ attestation, isRead, now }) => {
    if (!attestation)
      return makeFinding({
        rule,
        status: 'unknown',
        ...(isRead ? {} : { variant: 'unknown-unread' }),
        figures: { stated: null },
      })
    const figures = {
      answer: attestation.answer,
      stated: attestation.at,
      by: attestation.by,
      expires: attestation.expires,
      wording: attestation.wording,
    }
    const values = { day: dayOf(attestation.at), until: dayOf(attestation.expires) }
    if (attestation.answer === 'declared')
      return makeFinding({
        rule,
        status: 'fail',
        ...(attestation.note === null ? { variant: 'fail-denied' } : {}),
        values: { ...values, note: attestation.note ?? '' },
        figures: { ...figures, note: attestation.note },
      })
    if (attestation.expires <= now)
      return makeFinding({ rule, status: 'unknown', variant: 'unknown-expired', values, figures })
    return makeFinding({ rule, status: 'pass', values, figures })
  },
}

/** The UTC midnight that messages take for a day. */
const dayOf = (time: string): number => Date.parse(`${time.slice(0, 10)}T00:00:00Z`)
