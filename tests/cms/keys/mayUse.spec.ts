import { describe, expect, it } from 'vitest'

import { keyIn } from '../../../src/cms/keys/keyIn'
import { hashKey, newKey } from '../../../src/cms/keys/hashKey'
import { mayUse } from '../../../src/cms/keys/mayUse'
import { scopes, type Scope } from '../../../src/cms/keys/scopes'

const inside = ['/api/posts', '/api/posts/1', '/api/pages/1/versions', '/api/globals/blog']
const outside = [
  '/api/users',
  '/api/users/me',
  '/api/api-keys',
  '/api/postscript',
  '/api/globals/thresholds',
  '/api/readiness/run',
  '/api/imports/run',
  '/api/payload-jobs/run',
  '/api/access',
  '/api/metrics',
  '/admin',
  '/posts',
]
const all = (list: readonly Scope[], method: string, paths: string[]): boolean[] => [
  ...new Set(paths.map((path) => mayUse({ scopes: list, method, path }))),
]

describe('a key', () => {
  it('never acts as its user outside of the content', () => {
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'PUT']) {
      expect(all(scopes, method, outside)).toEqual([false])
    }
  })
  it('may do with the content what its scopes say', () => {
    for (const method of ['POST', 'PATCH', 'DELETE', 'PUT']) {
      expect(all(['write'], method, inside)).toEqual([true])
      expect(all(['preview', 'read', 'traffic'], method, inside)).toEqual([false])
    }
    expect(all(['write'], 'GET', inside)).toEqual([true])
    expect(all(['preview'], 'GET', inside)).toEqual([true])
    expect(all(['read', 'traffic'], 'GET', inside)).toEqual([false])
    expect(all([], 'GET', inside)).toEqual([false])
  })
  it('is known by its form, and kept as a hash', () => {
    const key = newKey()
    expect(keyIn(`api-keys API-Key ${key}`)).toBe(key)
    expect(hashKey(key)).toMatch(/^[\da-f]{64}$/)
    expect(newKey()).not.toBe(key)
    for (const wrong of [
      null,
      undefined,
      '',
      key,
      `users API-Key ${key}`,
      `api-keys API-Key ${key}x`,
    ]) {
      expect(keyIn(wrong)).toBeNull()
    }
  })
})
