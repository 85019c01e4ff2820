import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { badValuesOf } from '../../src/cms/refuseBadValues'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'publishedAt', type: 'date' },
  { name: 'kinds', type: 'select', hasMany: true },
  { name: 'body', type: 'richText' },
  { name: 'anything', type: 'json' },
  { name: 'tags', type: 'relationship', relationTo: 'tags', hasMany: true },
  { name: 'seo', type: 'group', flattenedFields: [{ name: 'title', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'url', type: 'text' }] },
] as unknown as FlattenedField[]

describe('values of a document', () => {
  it.each([
    {},
    { title: 'x', publishedAt: '2026-11-28', kinds: ['a'], seo: { title: null } },
    { title: 5, publishedAt: new Date(0), kinds: 'a', rows: 0 },
    { rows: [{ url: 'x', id: '1' }], body: { root: {} }, anything: [1], tags: [{ id: 1 }] },
    { title: '', body: null, rows: [], nothing: { a: 1 } },
  ])('that a field may hold are left to Payload: %j', (data) => {
    expect(badValuesOf(fields, data)).toEqual([])
  })

  it.each([
    [{ title: { constructor: 1 } }, ['title']],
    [{ title: ['x'] }, ['title']],
    [{ publishedAt: {} }, ['publishedAt']],
    [{ kinds: [{}] }, ['kinds']],
    [{ body: 'x' }, ['body']],
    [{ body: [] }, ['body']],
    [{ seo: 'x' }, ['seo']],
    [{ seo: { title: {} } }, ['seo.title']],
    [{ rows: 'x' }, ['rows']],
    [{ rows: [null, { url: [] }] }, ['rows.0', 'rows.1.url']],
  ])('that it never may are named by their path: %j', (data, paths) => {
    expect(badValuesOf(fields, data)).toEqual(paths)
  })
})
