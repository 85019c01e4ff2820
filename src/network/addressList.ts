import { BlockList, isIPv4, isIPv6 } from 'node:net'

import { remember } from './remember'
import { isAddressRange } from './isAddressRange'

/** Answers that are remembered: Node makes an object for every question, and one proxy is asked about with every hit. */
const remembered = 2_000

/** A question whether an address is in one of the ranges, IPv4 or IPv6. What is no range is left out: the settings refuse it. */
export const addressList = (ranges: readonly string[]): ((address: string) => boolean) => {
  const known = ranges.filter(isAddressRange)
  if (known.length === 0) return () => false
  const list = new BlockList()
  for (const range of known) {
    const [address = '', bits] = range.split('/')
    const kind = isIPv4(address) ? 'ipv4' : 'ipv6'
    if (bits === undefined) list.addAddress(address, kind)
    else list.addSubnet(address, Number(bits), kind)
  }
  return remember({
    most: remembered,
    tell: (address) => {
      if (isIPv4(address)) return list.check(address, 'ipv4')
      return isIPv6(address) && list.check(address, 'ipv6')
    },
  })
}
