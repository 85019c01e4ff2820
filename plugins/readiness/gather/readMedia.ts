import type { Payload } from 'payload'

import type { SnapshotMedia, SnapshotPage, SnapshotPost } from '../../../src/check/snapshot'

const chunkSize = 200

/** The pictures that a published post or page shows. */
export const readMedia = async ({
  payload,
  posts,
  pages,
}: {
  payload: Payload
  posts: readonly SnapshotPost[]
  pages: readonly SnapshotPage[]
}): Promise<SnapshotMedia[]> => {
  const used = new Set<string>()
  for (const { article } of [...posts, ...pages]) {
    for (const { mediaId } of article.images) if (mediaId !== null) used.add(mediaId)
  }
  for (const { coverImage } of posts) if (coverImage !== null) used.add(coverImage)
  const ids = [...used]
  const media: SnapshotMedia[] = []
  for (let start = 0; start < ids.length; start += chunkSize) {
    // oxlint-disable-next-line no-await-in-loop -- bounded memory: one chunk after the other
    const { docs } = await payload.find({
      collection: 'media',
      depth: 0,
      limit: chunkSize,
      pagination: false,
      where: { id: { in: ids.slice(start, start + chunkSize) } },
    })
    for (const one of docs) {
      media.push({
        id: one.id,
        filename: one.filename ?? one.externalUrl ?? one.id,
        alt: one.alt ?? null,
        decorative: one.decorative === true,
        altMissing: one.altMissing === true,
        origin: one.origin ?? 'unknown',
        licence: one.licence ?? null,
        credit: one.credit ?? null,
        ownWork: one.ownWork === true,
        external: !one.filename && Boolean(one.externalUrl),
      })
    }
  }
  return media
}
