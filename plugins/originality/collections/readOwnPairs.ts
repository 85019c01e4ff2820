import type { Access, Where } from 'payload'

import { roleOf } from '../../../collections/access'

/** Editors see what every check found; authors what was found in their own posts. */
export const readOwnPairs: Access = ({ req }) => {
  const role = roleOf(req)
  if (role === null || !req.user) return false
  if (role !== 'author') return true
  const user = String(req.user.id)
  const own: Where[] = [
    { 'post.owner': { equals: user } },
    { 'post.authors.user': { equals: user } },
  ]
  return { or: own }
}
