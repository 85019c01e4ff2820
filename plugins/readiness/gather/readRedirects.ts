import type { Payload } from 'payload'

import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import { idOf } from './idOf'

/** Old paths by the document they lead to. */
export const readRedirects = async (
  payload: Payload,
): Promise<Map<string, { kind: AddressedCollection; id: string }>> => {
  const { docs } = await payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const redirects = new Map<string, { kind: AddressedCollection; id: string }>()
  for (const { from, to } of docs) {
    const id = idOf(to?.reference?.value)
    const kind = to?.reference?.relationTo
    if (id !== null && kind) redirects.set(from, { kind, id })
  }
  return redirects
}
