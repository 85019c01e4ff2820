import { expect } from 'vitest'

import { publicTags } from '../../src/cms/writes/publicTags'
import { tagsBehind } from '../../src/cms/writes/tagsBehind'
import { test } from '../support/cms'

test('an answer depends on whatever its relations lead to', ({ cms }) => {
  const behind = tagsBehind(cms.payload.config)
  expect(behind.get('tags')).toEqual(['tags'])
  expect([...(behind.get('authors') ?? [])].toSorted()).toEqual(['authors', 'media'])
  expect(new Set(behind.get('posts'))).toEqual(new Set(publicTags))
  for (const tag of publicTags) expect(behind.get(tag)).toContain(tag)
})
