import type { Payload } from 'payload'

import type { Attestation } from '../domain/attestation'

/** The newest statement of the owner; null where there is none. */
export const readAttestation = async (payload: Payload): Promise<Attestation | null> => {
  const { docs } = await payload.find({
    collection: 'traffic-attestations',
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 1,
    populate: { users: { name: true } },
  })
  const newest = docs[0]
  if (!newest) return null
  const { answer, wording, note, by, at, expires } = newest
  const name = typeof by === 'object' && by !== null ? (by.name ?? '') : ''
  return { answer, wording, note: note ?? null, by: name, at, expires }
}
