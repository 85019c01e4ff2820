import { publicCollections, publicGlobals } from '../writes/publicTags'
import type { Scope } from './scopes'

const content = new RegExp(
  `^/api/(?:(?:${publicCollections.join('|')})|globals/(?:${publicGlobals.join('|')}))(?:/|$)`,
)
const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a key with these scopes may act as its user in this request. Content alone: no key reaches users, keys, jobs, imports or reports. What is left
 * over is answered as to anybody.
 */
export const mayUse = ({
  scopes,
  method,
  path,
}: {
  scopes: readonly Scope[]
  method: string
  path: string
}): boolean => {
  if (!content.test(path)) return false
  if (scopes.includes('write')) return true
  return scopes.includes('preview') && reading.includes(method)
}
