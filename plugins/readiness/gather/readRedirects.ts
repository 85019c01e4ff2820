import type { Payload } from 'payload'

import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import { idOf } from './idOf'

const chunkSize = 200

/** Where old paths lead to, for the paths that nothing else answers: a blog that has moved has a redirect for each post. */
export const readRedirects = async ({
  payload,
  paths,
}: {
  payload: Payload
  paths: readonly string[]
}): Promise<Map<string, { kind: AddressedCollection; id: string }>> => {
  const redirects = new Map<string, { kind: AddressedCollection; id: string }>()
  for (let start = 0; start < paths.length; start += chunkSize) {
    // oxlint-disable-next-line no-await-in-loop -- bounded memory: one chunk after the other
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { in: paths.slice(start, start + chunkSize) } },
      depth: 0,
      limit: 0,
      pagination: false,
    })
    for (const { from, to } of docs) {
      const id = idOf(to?.reference?.value)
      const kind = to?.reference?.relationTo
      if (id !== null && kind) redirects.set(from, { kind, id })
    }
  }
  return redirects
}
