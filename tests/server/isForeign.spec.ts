import { describe, expect, it } from 'vitest'

import { isForeign } from '../../src/server/head/isForeign'

const ask = (
  headers: Record<string, string>,
  { method = 'POST', origins = [] as string[] } = {},
): boolean =>
  isForeign({
    method,
    headers: { host: 'cms.example:3000', cookie: 'payload-token=x', ...headers },
    origins,
    cookiePrefix: 'payload-',
  })

describe('a change from another page', () => {
  it.each(['https://evil.example', 'http://cms.example', 'null', 'http://cms.example:3001'])(
    'is foreign from %s',
    (origin) => {
      expect(ask({ origin })).toBe(true)
    },
  )
  it('is not, from the host itself, of a program, or without the cookie', () => {
    expect(ask({ origin: 'http://cms.example:3000' })).toBe(false)
    expect(ask({ origin: 'https://cms.example:3000' })).toBe(false)
    expect(ask({})).toBe(false)
    expect(ask({ origin: 'https://evil.example', cookie: 'other=1' })).toBe(false)
  })
  it('is left to Payload where there is a list, and reading is no change', () => {
    expect(ask({ origin: 'https://evil.example' }, { origins: ['https://a.example'] })).toBe(false)
    expect(ask({ origin: 'https://evil.example' }, { method: 'GET' })).toBe(false)
  })
})
