import { describe, expect, it } from 'vitest'

import { isUnchanged } from '../../src/cms/isUnchanged'

const made = Date.parse('2026-11-28T03:00:05.700Z')
const ask = (head: { ifNoneMatch?: string; ifModifiedSince?: string }, modified = made): boolean =>
  isUnchanged({
    etag: '"abc-br"',
    modified,
    ifNoneMatch: head.ifNoneMatch,
    ifModifiedSince: head.ifModifiedSince,
  })

describe('an answer is unchanged', () => {
  it.each(['"abc-br"', '"x", "abc-br"', 'W/"abc-br"', '*', ' * '])('for the tag %s', (tag) => {
    expect(ask({ ifNoneMatch: tag })).toBe(true)
  })
  it.each(['"abc"', '', 'abc-br', '"abc-br'])('but not for the tag %s', (tag) => {
    expect(ask({ ifNoneMatch: tag })).toBe(false)
  })
  it('by its date alone', () => {
    expect(ask({ ifModifiedSince: 'Sat, 28 Nov 2026 03:00:05 GMT' })).toBe(true)
    expect(ask({ ifModifiedSince: 'Sat, 28 Nov 2026 03:00:04 GMT' })).toBe(false)
    expect(ask({ ifModifiedSince: 'yesterday' })).toBe(false)
    expect(ask({})).toBe(false)
  })
  it('by its tag, whatever the date says', () => {
    expect(ask({ ifNoneMatch: '"x"', ifModifiedSince: 'Sun, 29 Nov 2026 03:00:05 GMT' })).toBe(
      false,
    )
  })
  it('never by a date that cannot be told', () => {
    expect(
      isUnchanged({
        etag: '"a"',
        modified: null,
        ifNoneMatch: undefined,
        ifModifiedSince: 'Sun, 29 Nov 2026 03:00:05 GMT',
      }),
    ).toBe(false)
  })
})
