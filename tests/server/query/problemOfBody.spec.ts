import { describe, expect, it } from 'vitest'

import { problemOfBody } from '../../../src/server/query/problemOfBody'
import { problemOfSearch } from '../../../src/server/query/problemOfSearch'

describe('a JSON body', () => {
  it.each([
    '',
    ' ',
    '{}',
    '{"title":"লেখা","body":{"root":{"children":[[1,null]]}}}',
    '{"constructor":1}',
  ])('that is an object is let through: %s', (text) => {
    expect(problemOfBody(text)).toBeNull()
  })

  it.each([
    ['{', 'body'],
    ['null', 'body'],
    ['[]', 'body'],
    ['"x"', 'body'],
    ['{"__proto__":{"polluted":1}}', '__proto__'],
    ['{"a":[{"__proto__":null}]}', '__proto__'],
    [`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`, 'body'],
    [`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'body'],
  ])('that is none, or would reach every object, is refused', (text, field) => {
    expect(problemOfBody(text)?.field).toBe(field)
  })
})

describe('the text of a query', () => {
  it('is percent-encoded UTF-8 without the character 0', () => {
    expect(problemOfSearch('?a=%E0%A6%86+b&c', 100)).toBeNull()
    for (const text of ['?a=%', '?a=%zz', '?a=%E0%A4%A', '?a=%ED%A0%80', '?a=%00'])
      expect(problemOfSearch(text, 100)?.field).toBe('query')
  })

  it('has a longest length and a largest number of parameters', () => {
    expect(problemOfSearch(`?${'a'.repeat(100)}`, 100)?.status).toBe(414)
    expect(problemOfSearch(`?${'a&'.repeat(1_000)}`, 10_000)?.en).toContain('1000 parameters')
    expect(problemOfSearch(`?${'a&'.repeat(999)}a`, 10_000)).toBeNull()
  })
})
