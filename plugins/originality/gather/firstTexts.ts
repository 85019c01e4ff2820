import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'

import type { Payload } from 'payload'

type Kept = { packed: string }

const [pack, unpack] = [promisify(deflateRaw), promisify(inflateRaw)]
/** UTF-16 units that are kept: what `changedShare` looks at of a Bengali text, and some more. */
const most = 200_000
const keyOf = (post: string): string => `originality-first:${post}`

/**
 * The first text of posts that a person did not begin, kept packed beside them as long as they are there: versions are thrown
 * away from the fiftieth on. Made from the versions when the post is first checked, and made again from them where it is lost
 * and they are still there.
 */
export const firstTexts = {
  read: async ({ payload, post }: { payload: Payload; post: string }): Promise<string | null> => {
    const kept = await payload.kv.get<Kept>(keyOf(post))
    return kept ? (await unpack(Buffer.from(kept.packed, 'base64'))).toString('utf8') : null
  },
  keep: async (first: { payload: Payload; post: string; text: string }): Promise<void> => {
    const { payload, post, text } = first
    const packed = (await pack(Buffer.from(text.slice(0, most), 'utf8'))).toString('base64')
    await payload.kv.set(keyOf(post), { packed } satisfies Kept)
  },
  forget: ({ payload, post }: { payload: Payload; post: string }): Promise<void> =>
    payload.kv.delete(keyOf(post)),
}
