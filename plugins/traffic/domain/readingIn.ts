import type { Snapshot } from '../../../src/check/snapshot'
import { readingKey, type TrafficReading } from './trafficReading'

/** What was read of traffic for this report; null where it could not be read. */
export const readingIn = ({ readings }: Snapshot): TrafficReading | null =>
  (readings?.[readingKey] as TrafficReading | null | undefined) ?? null
