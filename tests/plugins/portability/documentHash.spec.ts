import { describe, expect, it } from 'vitest'

import { pageKindOf } from '../../../plugins/portability/domain/pageKindOf'
import { documentHash } from '../../../plugins/portability/write/documentHash'
import { derivedId } from '../../../src/cms/derivedId'

const document = {
  title: 'Title',
  slug: 'title',
  body: { root: { type: 'root', children: [{ type: 'paragraph', format: '' }] } },
  publishedAt: '2025-01-05T04:00:00.000Z',
  categories: ['a', 'b'],
  _status: 'published',
}
const hash = (changes: object = {}, scheduled = false) =>
  documentHash({ document: { ...document, ...changes }, scheduled })

describe('the revision of an imported document', () => {
  it('does not depend on how a database writes nothing, dates and the order of keys', () => {
    const { title, ...rest } = document
    expect(hash({ excerpt: null, tags: [], meta: { title: null, image: 'x' } })).toBe(hash())
    expect(hash({ publishedAt: new Date(document.publishedAt) })).toBe(hash())
    expect(documentHash({ document: { ...rest, title }, scheduled: false })).toBe(hash())
  })

  it('changes with every part that an import writes', () => {
    const changes = [
      { title: 'Other' },
      { slug: 'other' },
      { body: { root: { type: 'root', children: [] } } },
      { excerpt: 'x' },
      { publishedAt: '2025-01-06T04:00:00.000Z' },
      { categories: ['b', 'a'] },
      { coverImage: 'x' },
      { meta: { description: 'x' } },
      { _status: 'draft' },
    ]
    expect(new Set([hash(), ...changes.map((change) => hash(change))]).size).toBe(
      changes.length + 1,
    )
  })

  it('stays when it is reviewed, or published at its time', () => {
    expect(hash({ review: 'approved', updatedAt: 'x' })).toBe(hash())
    expect(hash({ _status: 'draft' }, true)).toBe(hash({}, true))
  })
})

describe('the id of an imported document', () => {
  const seeds = Array.from({ length: 1000 }, (_none, index) => `batch item ${index}`)
  it('is a UUIDv7 or an ObjectId of the time of the plan, the same for the same source', () => {
    const at = Date.parse('2026-11-22T19:00:00Z')
    const ids = seeds.map((seed) => derivedId({ database: 'sqlite', time: at, seed }))
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at)
    }
    expect(new Set(ids).size).toBe(seeds.length)
    expect(derivedId({ database: 'sqlite', time: at, seed: seeds[0] ?? '' })).toBe(ids[0])
    const objectId = derivedId({ database: 'mongoose', time: at, seed: 'x' })
    expect(objectId).toMatch(/^[0-9a-f]{24}$/)
    expect(Number.parseInt(objectId.slice(0, 8), 16)).toBe(at / 1000)
  })
})

describe('the kind of an imported page', () => {
  it.each([
    ['privacy-policy', 'Privacy', 'privacy'],
    ['p-12', 'গোপনীয়তা নীতি', 'privacy'],
    ['contact-us', 'Write to us', 'contact'],
    ['যোগাযোগ', 'যোগাযোগ', 'contact'],
    ['about', 'Hello', 'about'],
    ['x', 'আমাদের কথা', 'about'],
    ['terms-and-conditions', 'T', 'terms'],
    ['about-tomatoes', 'About tomatoes', 'other'],
    ['contactless-payment', 'Paying', 'other'],
  ])('%s, “%s” is %s', (slug, title, kind) => {
    expect(pageKindOf({ slug, title })).toBe(kind)
  })
})
