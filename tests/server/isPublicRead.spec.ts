import { describe, expect, it } from 'vitest'

import { isPublicRead } from '../../src/server/readers/isPublicRead'

const ask = (route: string, init: RequestInit = {}): boolean =>
  isPublicRead(new Request(`http://blog.test${route}`, init))

describe('a public read', () => {
  it.each([
    '/api/posts',
    '/api/posts?limit=10&depth=1&where[slug][equals]=ধান',
    '/api/posts/01a20521-2ed5-7249-abe9-ce83f55d4ac3',
    '/api/pages',
    '/api/authors/1',
    '/api/media/1',
    '/api/globals/blog',
    '/api/globals/navigation',
    '/api/posts/by-slug/%E0%A6%A7%E0%A6%BE%E0%A6%A8?format=html',
    '/api/pages/by-slug/about',
    '/api/posts/01a20521-2ed5-7249-abe9-ce83f55d4ac3/rendered',
    '/api/posts/01a20521-2ed5-7249-abe9-ce83f55d4ac3/related',
    '/api/categories/food/feed.xml',
    '/api/search?q=%E0%A6%A7%E0%A6%BE%E0%A6%A8',
    '/api/feed.xml',
    '/api/feed.json',
    '/api/sitemap.xml',
    '/api/sitemap-2.xml',
    '/api/ads.txt',
  ])('is %s', (route) => {
    expect(ask(route)).toBe(true)
  })

  it.each([
    '/api/users',
    '/api/users/me',
    '/api/globals/thresholds',
    '/api/health',
    '/api/readiness',
    '/api/media/file/photo.jpg',
    '/api/posts/1/versions',
    '/api/access',
    '/api/imports/run',
    '/api/postscript',
    '/api/posts/1/originality',
    '/api/users/by-slug/admin',
    '/api/feedxxml',
    '/api/search/rebuild',
    '/admin/posts',
  ])('is not %s', (route) => {
    expect(ask(route)).toBe(false)
  })

  it.each([
    ['a cookie', { headers: { Cookie: 'payload-token=x' } }],
    ['a key', { headers: { Authorization: 'users API-Key x' } }],
    ['a write', { method: 'POST', body: '{}' }],
    ['a deletion', { method: 'DELETE' }],
  ])('comes without %s', (_name, init) => {
    expect(ask('/api/posts', init)).toBe(false)
  })
})
