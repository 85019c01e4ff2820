import { describe, expect, it } from 'vitest'

import { anchor, escaped, prose } from '../../../plugins/openapi/page/html'
import { kindOf } from '../../../plugins/openapi/page/kindOf'
import { pageTexts } from '../../../plugins/openapi/translations/page'
import { textsAreComplete } from '../../support/everyMessage'

describe('the texts of the page', () => {
  // The link to the other language is in that language.
  const { other: _english, ...en } = pageTexts.en
  const { other: _bengali, ...bn } = pageTexts.bn
  textsAreComplete({ en, bn })
})

describe('the page', () => {
  it('shows texts as they are', () => {
    expect(escaped('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;')
    expect(prose('one `a<b` two')).toBe('one <code>a&lt;b</code> two')
    expect(anchor('Schema Posts, sent')).toBe('schema-posts-sent')
  })

  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: ['string', 'null'] }, 'string / null'],
    [{ type: 'string', format: 'date-time' }, 'string (date-time)'],
    [{ enum: ['a', null] }, '<code>&quot;a&quot;</code> / <code>null</code>'],
    [{ const: 1 }, '<code>1</code>'],
    [{ type: 'array', items: { type: 'integer' } }, 'array: integer'],
    [{ $ref: '#/components/schemas/Posts' }, '<a href="#schema-posts">Posts</a>'],
    [{ oneOf: [{ type: 'string' }, { type: 'string' }] }, 'string'],
    [{}, 'any'],
  ])('says what kind a value is: %j', (schema, said) => {
    expect(kindOf(schema)).toBe(said)
  })
})
