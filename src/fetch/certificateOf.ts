import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

/** A certificate that was accepted. Times are ISO 8601. */
export type Certificate = {
  names: readonly string[]
  issuer: string
  validFrom: string
  validTo: string
}

/** What the other end of a connection proved itself with; null for a connection without TLS. */
export const certificateOf = (socket: Socket): Certificate | null => {
  if (!(socket instanceof TLSSocket)) return null
  const { subject, issuer, subjectaltname, valid_from, valid_to } = socket.getPeerCertificate()
  const from = new Date(valid_from)
  const to = new Date(valid_to)
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return null
  const alternatives = (subjectaltname ?? '')
    .split(', ')
    .flatMap((name) => /^(?:DNS|IP Address):(.+)$/u.exec(name)?.[1] ?? [])
  return {
    names: alternatives.length > 0 ? alternatives : [subject.CN ?? []].flat(),
    issuer: [issuer.O ?? issuer.CN ?? ''].flat().join(', '),
    validFrom: from.toISOString(),
    validTo: to.toISOString(),
  }
}
