import type { Payload } from 'payload'

import type { NicheModel } from '../check/nicheModel'

/** What editors taught of the blog's subject; null until they confirmed enough posts. */
export const readNicheModel = async (payload: Payload): Promise<NicheModel | null> => {
  const { model } = await payload.findGlobal({ slug: 'niche-model', depth: 0 })
  return (model as NicheModel | null | undefined) ?? null
}
