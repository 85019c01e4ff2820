import { describe, expect, it } from 'vitest'

import { requestIdOf } from '../../src/server/log/requestId'
import { shownUrl } from '../../src/server/log/shownUrl'

describe('the id of a request', () => {
  it('is that of the proxy where it is a sane one', () => {
    expect(requestIdOf('01J9Z-abc.def:1_2')).toBe('01J9Z-abc.def:1_2')
  })
  it.each([undefined, 'short', 'x'.repeat(65), 'with space 123', 'পরিচয়পত্র১২৩', 'a"b\\c<d>12345'])(
    'is a new one instead of %s',
    (given) => {
      const one = requestIdOf(given)
      expect(one).toMatch(/^[\w-]{8,20}-[a-z0-9]{4,}$/)
      expect(one).not.toBe(requestIdOf(given))
    },
  )
})

describe('an address in a log', () => {
  it('shows no tokens', () => {
    expect(shownUrl('/api/setup?token=abc&x=1')).toBe('/api/setup?token=…&x=1')
    expect(shownUrl('/api/x?a=1&API_KEY=abc&previewSecret=x')).toBe(
      '/api/x?a=1&API_KEY=…&previewSecret=…',
    )
    expect(shownUrl('/api/posts?where[slug][equals]=ধান')).toBe(
      '/api/posts?where[slug][equals]=ধান',
    )
    expect(shownUrl(`/${'a'.repeat(10_000)}`).length).toBe(501)
  })
})
