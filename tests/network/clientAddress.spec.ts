import { describe, expect, it } from 'vitest'

import { addressList } from '../../src/network/addressList'
import { bareAddress } from '../../src/network/bareAddress'
import { isAddressRange } from '../../src/network/isAddressRange'
import { clientAddress } from '../../src/network/clientAddress'

const isTrusted = addressList(['127.0.0.1', '10.0.0.0/8', '2001:db8:1::/48'])
const ask = (remote: string, header: string | null): string =>
  clientAddress({ remote, header, isTrusted, addressIn: bareAddress })

describe('the address of whoever asks', () => {
  it('is the other end of the connection, whatever a header says that nobody trusted wrote', () => {
    expect(ask('198.51.100.7', '203.0.113.1')).toBe('198.51.100.7')
    expect(ask('198.51.100.7', null)).toBe('198.51.100.7')
    expect(ask('127.0.0.1', null)).toBe('127.0.0.1')
  })

  it('is what the trusted proxy added, not what was written before it came there', () => {
    expect(ask('127.0.0.1', '203.0.113.1')).toBe('203.0.113.1')
    expect(ask('127.0.0.1', '1.1.1.1, 2.2.2.2, 203.0.113.1')).toBe('203.0.113.1')
    expect(ask('127.0.0.1', '1.1.1.1, 203.0.113.1, 10.1.2.3')).toBe('203.0.113.1')
    expect(ask('2001:db8:1::5', '[2001:DB8:2::1]:443')).toBe('2001:db8:2::1')
  })

  it('is the last one that can be read when the header is damaged, and the first when all are trusted', () => {
    expect(ask('127.0.0.1', '203.0.113.1, rubbish')).toBe('127.0.0.1')
    expect(ask('127.0.0.1', '203.0.113.1, rubbish, 10.1.2.3')).toBe('10.1.2.3')
    expect(ask('127.0.0.1', '10.0.0.1, 10.0.0.2')).toBe('10.0.0.1')
    expect(ask('127.0.0.1', '')).toBe('127.0.0.1')
    expect(ask('127.0.0.1', Array(100).fill('10.0.0.9').join(','))).toBe('10.0.0.9')
  })
})

describe('one address', () => {
  it.each([
    [' 203.0.113.1 ', '203.0.113.1'],
    ['203.0.113.1:8080', '203.0.113.1'],
    ['::ffff:203.0.113.1', '203.0.113.1'],
    ['FE80::1%eth0', 'fe80::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['for="[2001:db8::1]:443"', '2001:db8::1'],
    ['unknown', null],
    ['', null],
    ['999.1.1.1', null],
  ])('%j is %j', (text, address) => {
    expect(bareAddress(text)).toBe(address)
  })
})

describe('ranges', () => {
  it.each([
    ['203.0.113.7', true],
    ['203.0.113.0/24', true],
    ['203.0.113.0/33', false],
    ['2001:db8::/32', true],
    ['2001:db8::/129', false],
    ['2001:db8::/x', false],
    ['203.0.113.0/', false],
    ['203.0.113.0/24/1', false],
    ['host.example', false],
  ])('%j is one: %s', (text, isOne) => {
    expect(isAddressRange(text)).toBe(isOne)
  })

  it('hold what is in them, of both kinds, and skip what is no range', () => {
    const holds = addressList(['nothing', '203.0.113.0/24', '2001:db8::/32', '198.51.100.1'])
    expect(holds('203.0.113.200')).toBe(true)
    expect(holds('203.0.114.1')).toBe(false)
    expect(holds('198.51.100.1')).toBe(true)
    expect(holds('2001:db8:ffff::1')).toBe(true)
    expect(holds('2001:db9::1')).toBe(false)
    expect(holds('')).toBe(false)
    expect(addressList([])('203.0.113.1')).toBe(false)
  })
})
