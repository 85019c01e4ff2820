import { describe, expect, it } from 'vitest'

import type { PublicTag } from '../../../src/cms/writes/publicTags'
import { tagsOfRead } from '../../../src/server/cache/publicRead'

const behind = new Map<PublicTag, readonly PublicTag[]>([['categories', ['categories']]])
const ask = (url: string): readonly string[] | null => tagsOfRead({ url, behind })

describe('what may be kept', () => {
  it.each([
    '/api/posts',
    '/api/posts?limit=10&where[slug][equals]=%E0%A6%A7%E0%A6%BE%E0%A6%A8',
    '/api/posts/01a20521',
    '/api/posts/by-slug/%E0%A6%86%E0%A6%AE',
    '/api/posts/01a20521/related?limit=3',
    '/api/redirects?limit=100',
    '/api/globals/blog',
    '/api/search?q=%E0%A6%86%E0%A6%AE',
    '/api/feed.xml',
    '/api/categories/amra/feed.json',
    '/api/sitemap.xml',
    '/api/sitemap-2.xml',
    '/api/robots.txt',
    '/api/ads.txt',
  ])('is %s', (url) => {
    expect(ask(url)).not.toBeNull()
  })

  it.each([
    '/api/posts?draft=true',
    '/api/posts?DRAFT=true',
    '/api/posts?trash=true',
    '/api/posts/1?preview=abc',
    '/api/posts/by-slug/a?token=abc',
    '/api/posts/1/versions',
    '/api/posts/access',
    '/api/media/file/photo.jpg',
    '/api/media/file',
    '/api/users',
    '/api/users/me',
    '/api/globals/thresholds',
    '/api/health',
    '/api/metrics',
    '/api/postscript',
    '/admin/posts',
    '/',
  ])('is not %s', (url) => {
    expect(ask(url)).toBeNull()
  })

  it('depends on what lies behind the collection, and on everything where that is not known', () => {
    expect(ask('/api/categories?limit=1')).toEqual(['categories'])
    expect(ask('/api/pages')).toContain('media')
    expect(ask('/api/search?q=a')).toContain('index')
    expect(ask('/api/feed.xml')).not.toContain('index')
  })
})
