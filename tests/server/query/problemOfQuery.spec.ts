import type { SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Entity } from '../../../src/server/query/entityAt'
import { parseQuery } from '../../../src/server/query/parseQuery'
import { problemOfQuery } from '../../../src/server/query/problemOfQuery'

const named = (name: string, type: string, more: object = {}) => ({ name, type, ...more })

const terms = [named('title', 'text'), named('createdAt', 'date')]
const fields = [
  named('title', 'text'),
  named('publishedAt', 'date'),
  named('words', 'number'),
  named('noindex', 'checkbox'),
  named('body', 'richText'),
  named('kinds', 'select', { hasMany: true }),
  named('seo', 'group', { flattenedFields: [named('title', 'text')] }),
  named('categories', 'relationship', { relationTo: 'categories', hasMany: true }),
  named('target', 'relationship', { relationTo: ['posts', 'categories'] }),
  named('place', 'point'),
  named('related', 'join', { collection: 'categories' }),
]

const config = {
  collections: [
    { slug: 'posts', flattenedFields: fields },
    { slug: 'categories', flattenedFields: terms },
  ],
} as unknown as SanitizedConfig

const entity = {
  slug: 'posts',
  kind: 'collection',
  fields,
  joins: ['related'],
} as unknown as Entity

const problem = (search: string) => problemOfQuery({ query: parseQuery(search), entity, config })

describe('a query', () => {
  it.each([
    '',
    'limit=0',
    'limit=10000&page=1&depth=10',
    'limit=&draft=&where=&select=&sort=',
    'draft=true&trash=false&pagination=false',
    'sort=-publishedAt,title',
    'sort[]=title&sort[]=-categories.title',
    'sort=id',
    'select[title]=true&select[seo][title]=true',
    'populate[categories][title]=true',
    'joins=false',
    'joins[related][limit]=3&joins[related][where][title][equals]=x',
    'joins[related]=false',
    'where[title][equals]=x',
    'where[title][like]=x y',
    'where[id][in]=1,2',
    'where[categories.title][not_equals]=x',
    'where[categories][contains][title][equals]=x',
    'where[kinds][contains][]=a&where[kinds][contains][]=b',
    'where[publishedAt][less_than]=2026-11-28',
    'where[publishedAt][equals]=null',
    'where[words][greater_than]=5',
    'where[noindex][not_equals]=true',
    'where[body.root.children.text][like]=x',
    'where[target][equals][relationTo]=posts&where[target][equals][value]=1',
    'where[target.value][equals]=1',
    'where[target.value][in]=1,2',
    'where[target][in][0][relationTo]=posts&where[target][in][0][value]=1',
    'where[place][near]=1,2,3',
    'where[or][0][title][exists]=true&where[or][1][and][0][seo.title][exists]=false',
    'where={"title":{"equals":"x"},"words":{"in":[1,null]}}',
    'data={}',
    'utm_source=letter&anything[at][all]=1',
  ])('that Payload understands is let through: %s', (search) => {
    expect(problem(search)).toBeNull()
  })

  it.each([
    ['limit=-1', 'limit'],
    ['limit=1e9', 'limit'],
    ['limit=10001', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=all', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['limit[a]=1', 'limit'],
    ['page=0', 'page'],
    ['depth=99', 'depth'],
    ['draft=yes', 'draft'],
    ['draft=true&draft=true', 'draft'],
    ['locale[a]=en', 'locale'],
    ['sort=nothing', 'sort'],
    ['sort[a]=title', 'sort'],
    ['sort=body.root', 'sort'],
    [`sort=${Array.from({ length: 11 }, () => 'title').join(',')}`, 'sort'],
    ['sort[][a]=title', 'sort'],
    ['select=title', 'select'],
    ['select[title]=yes', 'select[title]'],
    ['select[a][b][c][d][e][f][g][h][i]=true', 'select[a][b][c][d][e][f][g][h]'],
    ['populate=categories', 'populate'],
    ['populate[nothing][title]=true', 'populate[nothing]'],
    ['populate[categories]=title', 'populate[categories]'],
    ['joins=related', 'joins'],
    ['joins[nothing][limit]=1', 'joins[nothing]'],
    ['joins[related]=x', 'joins[related]'],
    ['joins[related][limit]=x', 'limit'],
    ['joins[related][where][nothing][equals]=x', 'joins[related][where][nothing]'],
    ['data={', 'data'],
    ['where={', 'where'],
    ['where=[1]', 'where'],
    ['where=x', 'where'],
    ['where[title]=x', 'where[title]'],
    ['where[title][]=x', 'where[title]'],
    ['where[nothing][equals]=x', 'where[nothing]'],
    ['where[_id][in]=1,2', 'where[_id]'],
    ['where[title.x][equals]=x', 'where[title.x]'],
    ['where[title][$gt]=x', 'where[title][$gt]'],
    ['where[title][all]=x', 'where[title][all]'],
    ['where[title][near]=1', 'where[title][near]'],
    ['where[title][like][]=x', 'where[title][like]'],
    ['where[title][contains][]=x', 'where[title][contains]'],
    ['where[title][equals][a]=x', 'where[title][equals]'],
    ['where[title][in][a]=x', 'where[title][in]'],
    [`where[title][in]=${','.repeat(1_000)}`, 'where[title][in]'],
    ['where[title][in][0][a]=x', 'where[title][in]'],
    ['where[title][exists]=x', 'where[title][exists]'],
    ['where[publishedAt][equals]=2026-13-45', 'where[publishedAt][equals]'],
    ['where[publishedAt][in]=2026-11-28,x', 'where[publishedAt][in]'],
    ['where[publishedAt][like]=x', 'where[publishedAt][like]'],
    ['where[words][equals]=NaN', 'where[words][equals]'],
    ['where[words][equals]=1e999', 'where[words][equals]'],
    ['where[noindex][equals]=perhaps', 'where[noindex][equals]'],
    ['where[body.root][greater_than]=1', 'where[body.root][greater_than]'],
    ["where[body.x'y][equals]=1", "where[body.x'y]"],
    ['where[target][in]=1', 'where[target][in]'],
    ['where[target][equals]=1', 'where[target][equals]'],
    ['where[target][equals]=null', 'where[target][equals]'],
    ['where[target][exists]=true', 'where[target][exists]'],
    [
      'where[target][equals][relationTo]=users&where[target][equals][value]=1',
      'where[target][equals]',
    ],
    ['where[target][greater_than]=1', 'where[target][greater_than]'],
    ['where[target.value][like]=1', 'where[target.value][like]'],
    ['where[and][title][equals]=x', 'where[and]'],
    ['where[or][0]=x', 'where[or][0]'],
    ['where[categories][contains][nothing][equals]=x', 'where[categories][contains][nothing]'],
  ])('that it would stumble over is refused by name: %s', (search, field) => {
    expect(problem(search)).toMatchObject({
      field,
      en: expect.stringMatching(/\.|=/),
      bn: expect.stringMatching(/\p{Script=Bengali}/u),
    })
  })

  it('has at most five levels of and and or', () => {
    const nested = (depth: number): string => {
      let where: object = { title: { equals: 'x' } }
      for (let level = 0; level < depth; level += 1) where = { and: [where] }
      return `where=${encodeURIComponent(JSON.stringify(where))}`
    }
    expect(problem(nested(5))).toBeNull()
    expect(problem(nested(6))?.en).toContain('nested more than 5 deep')
  })

  it('has at most a hundred conditions', () => {
    const many = (count: number): string =>
      `where=${encodeURIComponent(JSON.stringify({ or: Array.from({ length: count }, () => ({ title: { equals: 'x' } })) }))}`
    expect(problem(many(100))).toBeNull()
    expect(problem(many(101))?.en).toContain('at most 100 conditions')
  })
})
