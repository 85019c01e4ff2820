import type { Payload } from 'payload'

import type { Post } from '../../../src/payload-types'
import { writtenPost, type WrittenPost } from './writtenPost'

/** Both texts of a post. `working` is missing where the public reads what is being written. */
export type PostTexts = { working: WrittenPost | null; published: WrittenPost | null; post: Post }

/** The texts of a post that is not in the trash; null when there is none. */
export const readTexts = async ({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<PostTexts | null> => {
  const read = (draft: boolean) =>
    payload.findByID({ collection: 'posts', id, depth: 0, draft, disableErrors: true })
  const [newest, stored] = await Promise.all([read(true), read(false)])
  if (!newest || newest.deletedAt || stored?.deletedAt) return null
  const working = writtenPost(newest)
  const published = stored?._status === 'published' ? writtenPost(stored) : null
  return {
    post: newest,
    published,
    working: published?.revision === working.revision ? null : working,
  }
}
