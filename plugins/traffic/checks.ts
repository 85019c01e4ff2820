import type { Check } from '../../src/check/check'
import { attestationCheck } from './checks/attestationCheck'
import { audienceCheck } from './checks/audienceCheck'
import { measuredCheck } from './checks/measuredCheck'
import { nonhumanShareCheck } from './checks/nonhumanShareCheck'
import { prohibitedSourcesCheck } from './checks/prohibitedSourcesCheck'
import { spikeCheck } from './checks/spikeCheck'

/** Rules 26 to 31. */
export const trafficChecks = [
  measuredCheck,
  audienceCheck,
  prohibitedSourcesCheck,
  nonhumanShareCheck,
  spikeCheck,
  attestationCheck,
] as readonly Check[]
