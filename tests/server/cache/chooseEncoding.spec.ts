import { describe, expect, it } from 'vitest'

import { chooseEncoding } from '../../../src/server/cache/chooseEncoding'

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;Q=0.8', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
    ['deflate, zstd', 'identity'],
    ['gzip;q=abc', 'identity'],
    ['gzip;q=2', 'identity'],
    [', ;q=1,', 'identity'],
  ])('for “%s” is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
    expect(chooseEncoding(header)).toBe(encoding)
  })

  it('is still right when nobody sends the same header twice', () => {
    for (let at = 0; at < 1_200; at += 1) {
      expect(chooseEncoding(`gzip;q=0.5, other${at}`)).toBe('gzip')
    }
  })
})
