import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { addressList } from '../../../src/network/addressList'
import { bareHost } from '../domain/bareHost'
import { spamReferrers } from '../domain/spamReferrers'
import type { TrafficSettings } from '../domain/trafficSettings'

/** The settings of the counter and of the blog, made ready to be asked for each hit. */
export const readTrafficSettings = async (payload: Payload): Promise<TrafficSettings> => {
  const [traffic, blog] = await Promise.all([
    payload.findGlobal({ slug: 'traffic-settings', depth: 0 }),
    readBlogSettings({ payload }),
  ])
  const address = blog.address && URL.canParse(blog.address) ? new URL(blog.address) : null
  return {
    isOn: traffic.isOn !== false,
    hosts: new Set(address ? [address.hostname, ...(traffic.otherHosts ?? [])].map(bareHost) : []),
    timeZone: blog.timeZone,
    addressHeader: (traffic.addressHeader || 'x-forwarded-for').toLowerCase(),
    countryHeader: (traffic.countryHeader ?? '').toLowerCase(),
    excludedPaths: traffic.excludedPaths ?? [],
    spamReferrers: new Set([...spamReferrers, ...(traffic.spamReferrers ?? []).map(bareHost)]),
    mostAMinute: traffic.mostAMinute ?? 60,
    isTrustedProxy: addressList(traffic.trustedProxies ?? []),
    isDataCentre: addressList(traffic.dataCentreRanges ?? []),
    isIgnored: addressList(traffic.ignoredAddresses ?? []),
  }
}
