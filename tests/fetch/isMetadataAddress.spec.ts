import { describe, expect, it } from 'vitest'

import { isMetadataAddress } from '../../src/fetch/isMetadataAddress'

describe('isMetadataAddress', () => {
  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
  ])('knows %s', (address) => expect(isMetadataAddress(address)).toBe(true))

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '192.168.1.9',
    '8.8.8.8',
    '::1',
    'fd00::1',
    'fec0::1',
    'nohost',
  ])('leaves %s to others', (address) => expect(isMetadataAddress(address)).toBe(false))
})
