import { describe, expect, it } from 'vitest'

import { linkHeader, pageLinks } from '../../src/cms/pageLinks'

const at = (page: number, totalPages: number, query = 'limit=5') =>
  pageLinks({ url: `http://a.example/api/posts?${query}`, page, totalPages })

describe('the links of a page', () => {
  it('lead to the first, the last and those beside it', () => {
    expect(at(2, 3)).toEqual({
      first: '/api/posts?limit=5&page=1',
      prev: '/api/posts?limit=5&page=1',
      next: '/api/posts?limit=5&page=3',
      last: '/api/posts?limit=5&page=3',
    })
    expect(Object.keys(at(1, 1))).toEqual(['first', 'last'])
    expect(at(9, 3).prev).toBe('/api/posts?limit=5&page=3')
    expect(at(1, 0)).toEqual({})
  })

  it('end no header, whatever was asked', () => {
    const header = linkHeader(at(1, 2, 'q=%0d%0aSet-Cookie:x&r=>;"ধান'))
    expect(header).toMatch(/^[\x20-\x7e]+$/)
    expect(header.match(/[<>]/g)).toHaveLength(6)
  })
})
