import type { TrafficSettings } from '../../../../plugins/traffic/domain/trafficSettings'

/** Settings under which everything that a person's browser sends counts. */
export const openSettings: TrafficSettings = {
  isOn: true,
  hosts: new Set(),
  timeZone: 'Asia/Dhaka',
  addressHeader: 'x-forwarded-for',
  countryHeader: '',
  excludedPaths: [],
  spamReferrers: new Set(),
  mostAMinute: Number.POSITIVE_INFINITY,
  isTrustedProxy: () => false,
  isDataCentre: () => false,
  isIgnored: () => false,
}
