import type { PayloadRequest } from 'payload'

import { notFound } from './notFound'
import { paramOf } from './paramOf'

/** No slug of the house is longer than 120; an address that is, is none of its documents. */
const longest = 300

/** The slug in the path of a request, NFC. */
export const slugIn = (req: PayloadRequest): string => {
  const slug = paramOf(req, 'slug').normalize('NFC')
  if (slug === '' || slug.length > longest || slug.includes('\u0000')) throw notFound(req)
  return slug
}
