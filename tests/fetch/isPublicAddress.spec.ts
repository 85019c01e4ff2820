import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isPublicAddress } from '../../src/fetch/isPublicAddress'

const closed = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '::ffff:0:127.0.0.1',
  '64:ff9b::127.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2001:20::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2002:a9fe:a9fe::1',
  '3fff::1',
  '2606:4700::5efe:7f00:1',
  '2606:4700::200:5efe:10.0.0.1',
  '5f00::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'localhost',
  '127.1',
  '0x7f.0.0.1',
  '',
]

const open = [
  '1.1.1.1',
  '8.8.8.8',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '192.169.0.1',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '2400:cb00::1',
  '64:ff9b::8.8.8.8',
]

describe('isPublicAddress', () => {
  it.each(closed)('keeps %s closed', (address) => expect(isPublicAddress(address)).toBe(false))
  it.each(open)('opens %s', (address) => expect(isPublicAddress(address)).toBe(true))

  it('judges NAT64 by the address inside, for every IPv4 address', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(isPublicAddress(address))
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
      }),
    )
  })

  it('opens no IPv6 address outside 2000::/3 but NAT64', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        if (!isPublicAddress(address)) return
        const written = new URL(`http://[${address}]`).hostname
        expect(/^\[(?:[23]|64:ff9b::)/u.test(written)).toBe(true)
      }),
    )
  })
})
