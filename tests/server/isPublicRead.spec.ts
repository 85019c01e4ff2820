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
