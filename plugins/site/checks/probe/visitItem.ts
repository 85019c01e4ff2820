import type { EvidenceItem } from '../../../../src/check/finding'
import type { Message } from '../../../../src/check/message'
import type { Outcome, Visit } from '../../domain/probe/probe'
import { blogAddress } from './probeCheck'

/** The place behind something that was seen at an address: the document that lies there, else the address itself. */
export const visitItem = ({
  visit,
  field,
  detail = answerOf(visit),
}: {
  visit: Outcome & Partial<Pick<Visit, 'document'>>
  field?: string
  detail?: Message
}): EvidenceItem => {
  const { document, address } = visit
  if (!document) return blogAddress(readable(address), detail)
  return { ...document, ...(field ? { field } : {}), detail }
}

/** What came from an address: its status, or why nothing came. */
export const answerOf = ({
  address,
  status,
  problem,
}: Pick<Outcome, 'address' | 'status' | 'problem'>): Message =>
  problem
    ? {
        key: `site-probe:at-${known.has(problem.code) ? problem.code : 'other'}`,
        values: { address: readable(address), code: problem.tls ?? problem.code },
      }
    : {
        key: 'site-probe:at',
        values: { address: readable(address), status: String(status ?? '–') },
      }

const known = new Set([
  'connection',
  'tls',
  'timeout',
  'unresolved',
  'redirects',
  'too-large',
  'encoding',
  'robots',
  'private-address',
  'retry-later',
  'port',
])

/** An address as people read it: Bengali letters in place of percent-encoding. */
export const readable = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
