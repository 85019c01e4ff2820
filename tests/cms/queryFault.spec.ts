import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { publicQueries } from '../../src/cms/publicQueries'
import { queryFault } from '../../src/cms/queryFault'

const ask = (query: Record<string, unknown>, collection = 'posts') => {
  const fault = queryFault({ collection, query })
  return fault && [fault.code, fault.field]
}
const nested = (depth: number): unknown =>
  depth === 1 ? { slug: { equals: 'a' } } : { or: [nested(depth - 1)] }

describe('what the public may ask', () => {
  it.each([
    [{}],
    [{ limit: '1', depth: '0', page: '7' }],
    [{ limit: 100, depth: 2, page: 1 }],
    [{ sort: '-publishedAt,id' }],
    [{ sort: ['-publishedAt', 'id'] }],
    [{ where: { slug: { equals: 'ধান' }, 'categories.slug': { in: 'a,b' } } }],
    [
      {
        where: {
          or: [{ publishedAt: { less_than: '2026-01-01' } }, { and: [{ tags: { exists: true } }] }],
        },
      },
    ],
    [{ where: '{"slug":{"equals":"a"}}' }],
    [{ where: nested(4) }],
    [{ select: { title: 'true' }, draft: 'true', whatever: '1' }],
  ])('%j', (query) => {
    expect(ask(query)).toBeNull()
  })

  it.each([
    [{ limit: '0' }, ['limit', 'limit']],
    [{ limit: '1e9' }, ['limit', 'limit']],
    [{ limit: 1_000_000_000 }, ['limit', 'limit']],
    [{ limit: ['1', '2'] }, ['limit', 'limit']],
    [{ limit: '-1' }, ['limit', 'limit']],
    [{ limit: Object.create(null) as object }, ['limit', 'limit']],
    [{ depth: '99' }, ['depth', 'depth']],
    [{ depth: { a: 1 } }, ['depth', 'depth']],
    [{ page: '0' }, ['page', 'page']],
    [{ page: 'two' }, ['page', 'page']],
    [{ sort: 'owner' }, ['sort', 'sort=owner']],
    [{ sort: ['id', { a: 1 }] }, ['sort', 'sort']],
    [{ sort: 'id,'.repeat(30) }, ['sort', 'sort']],
    [{ where: { owner: { equals: 'a' } } }, ['filter', 'where[owner]']],
    [{ where: { 'authors.user.email': { like: '@' } } }, ['filter', 'where[authors.user.email]']],
    [{ where: { review: { equals: 'draft' } } }, ['filter', 'where[review]']],
    [{ where: { body: { like: 'a' } } }, ['filter', 'where[body]']],
    [
      { where: { or: [{ slug: { equals: 'a' } }, { owner: { exists: true } }] } },
      ['filter', 'where[owner]'],
    ],
    [{ where: { AND: [{ owner: { exists: true } }] } }, ['filter', 'where[owner]']],
    [{ where: { constructor: { prototype: { a: 1 } } } }, ['filter', 'where[constructor]']],
    [{ where: JSON.parse('{"__proto__":{"a":1}}') as object }, ['filter', 'where[__proto__]']],
    [{ where: { slug: { near: '1,2' } } }, ['operator', 'where[slug][near]']],
    [{ where: { slug: { $where: 'x' } } }, ['operator', 'where[slug][$where]']],
    [{ where: { slug: 'a' } }, ['value', 'where[slug]']],
    [{ where: { slug: { equals: { $gt: '' } } } }, ['value', 'where[slug][equals]']],
    [{ where: { slug: { equals: ['a', 'b'] } } }, ['value', 'where[slug][equals]']],
    [{ where: { slug: { like: 'x'.repeat(301) } } }, ['value', 'where[slug][like]']],
    [{ where: { slug: { equals: '\u0000' } } }, ['value', 'where[slug][equals]']],
    [{ where: { id: { in: Array.from({ length: 101 }, () => 'a') } } }, ['value', 'where[id][in]']],
    [{ where: { or: { a: 1 } } }, ['value', 'where[or]']],
    [{ where: '{' }, ['value', 'where']],
    [{ where: 7 }, ['value', 'where']],
    [{ where: nested(5) }, ['deep-where', 'where']],
    [
      { where: { or: Array.from({ length: 21 }, () => ({ slug: { equals: 'a' } })) } },
      ['many-conditions', 'where'],
    ],
  ])('not %j', (query, fault) => {
    expect(ask(query)).toEqual(fault)
  })

  it('knows every collection that the public reads, and asks nothing of others', () => {
    for (const collection of Object.keys(publicQueries)) {
      expect(ask({ where: { nothing: { equals: 1 } } }, collection)?.[0]).toBe('filter')
    }
    expect(ask({ limit: '0' }, 'users')).toBeNull()
  })

  it('is told for whatever is asked', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (limit, sort, where) => {
        const fault = ask({ limit, sort, where })
        expect(fault === null || fault.length === 2).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
