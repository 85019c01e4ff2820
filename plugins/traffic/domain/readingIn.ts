import { ownersWords } from '../../../src/check/ownersWord'
import type { Snapshot } from '../../../src/check/snapshot'
import { newestStatement } from './newestStatement'
import { readingKey, type TrafficReading } from './trafficReading'

/** What was read of traffic for this report, with what the owner said last of it anywhere; null where it could not be read. */
export const readingIn = (snapshot: Snapshot): TrafficReading | null => {
  const reading = (snapshot.readings?.[readingKey] as TrafficReading | null | undefined) ?? null
  if (!reading) return null
  const words = ownersWords(snapshot)
  return { ...reading, attestation: newestStatement({ stated: reading.attestation, words }) }
}
