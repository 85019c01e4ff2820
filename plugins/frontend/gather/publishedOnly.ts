import type { Where } from 'payload'

/** What the public reads; asked for besides access, so that an editor who is signed in gets the same answer. */
export const publishedOnly = (...wheres: Where[]): Where => ({
  and: [{ _status: { equals: 'published' } }, ...wheres],
})
