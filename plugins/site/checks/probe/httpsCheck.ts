import { makeFinding } from '../../../../src/check/makeFinding'
import { blogAddress, probeCheck } from './probeCheck'
import { answerOf } from './visitItem'

const day = 86_400_000

const flaws: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-name',
}

/** Rule 41: a certificate that browsers accept and that outlasts a review, and plain HTTP that leads to it. */
export const httpsCheck = probeCheck({
  id: 'tech-https',
  needsProof: false,
  needsHome: false,
  judge: ({ rule, result, evidence, thresholds: { certificateDaysFrom = 14 } }) => {
    const { certificate, plain, origin } = result
    const home = result.visits.find(({ role }) => role === 'home')
    const place = (detail?: Parameters<typeof blogAddress>[1]) => [blogAddress(origin, detail)]
    if (origin.startsWith('http:')) {
      return makeFinding({ rule, status: 'fail', variant: 'fail-plain', items: place() })
    }
    if (home?.problem?.code === 'tls') {
      const code = home.problem.tls ?? '–'
      const flaw = flaws[code] ?? 'other'
      return makeFinding({
        rule,
        status: 'fail',
        variant: `fail-${flaw}`,
        values: { code, host: new URL(origin).host },
        items: place(),
        figures: { certificate: code },
        fix: { key: `${rule.id}:fix-certificate` },
      })
    }
    if (!certificate || home?.problem) {
      const detail = home ? answerOf(home) : undefined
      return makeFinding({ rule, status: 'unknown', items: place(detail) })
    }
    const now = Date.parse(result.finishedAt) + (evidence.ageDays ?? 0) * day
    const days = Math.floor((Date.parse(certificate.validTo) - now) / day)
    const figures = { days, issuer: certificate.issuer }
    const values = { days, issuer: certificate.issuer || '–', wanted: certificateDaysFrom }
    if (home?.finalAddress?.startsWith('http:')) {
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-back',
        values,
        items: place(),
        figures,
      })
    }
    // An answer over plain HTTP that ends there is what a reader with an old link gets; no answer at all harms nobody.
    if (plain?.status && plain.status < 400 && plain.finalAddress?.startsWith('http:')) {
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-open',
        values,
        items: place(answerOf(plain)),
        figures,
      })
    }
    if (days < 0) {
      const fix = { key: `${rule.id}:fix-certificate` }
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-expired',
        values: { ...values, host: new URL(origin).host, code: '–' },
        items: place(),
        figures,
        fix,
      })
    }
    if (days < certificateDaysFrom) {
      return makeFinding({
        rule,
        status: 'warn',
        values,
        items: place(),
        figures,
        fix: { key: `${rule.id}:fix-certificate` },
      })
    }
    return makeFinding({ rule, status: 'pass', values, figures })
  },
})
