import type { PayloadRequest } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import type { BriefDocument } from '../domain/briefDocument'
import { briefFields } from './briefFields'
import { briefOf } from './briefOf'
import { homeOf } from './homeOf'
import { publishedOnly } from './publishedOnly'
import type { ReadableCollection } from './readable'

/** The published ones of some documents, by id. What an index says is never shown without asking here who may read it. */
export const readBriefs = async ({
  req,
  collection,
  ids,
  settings,
}: {
  req: PayloadRequest
  collection: ReadableCollection
  ids: readonly string[]
  settings: BlogSettings
}): Promise<Map<string, BriefDocument>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: publishedOnly({ id: { in: [...ids] } }),
    limit: ids.length,
    pagination: false,
    depth: 1,
    select: briefFields[collection],
    overrideAccess: false,
    req,
  })
  const home = homeOf(req.payload)
  return new Map(
    docs.map((document) => [document.id, briefOf({ collection, document, settings, home })]),
  )
}
