import path from 'node:path'

import type { Payload } from 'payload'

import { dominantColour } from '../../../src/cms/dominantColour'

const atOnce = 100

/** Gives a dominant colour to every picture that lacks one and whose file is here. Nothing else of it changes. */
export const recordColours = async ({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload
  onProgress?: (progress: { done: number; total: number }) => void
}): Promise<{ recorded: number; unreadable: number }> => {
  const lacking = { dominantColour: { exists: false } }
  const { totalDocs: total } = await payload.count({ collection: 'media', where: lacking })
  const { upload } = payload.collections.media.config
  let [recorded, unreadable] = [0, 0]
  let last: string | null = null
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a few at a time
    const { docs }: { docs: { id: string; filename?: string | null }[] } = await payload.find({
      collection: 'media',
      where: { and: [lacking, ...(last === null ? [] : [{ id: { greater_than: last } }])] },
      sort: 'id',
      limit: atOnce,
      pagination: false,
      depth: 0,
      select: { filename: true },
    })
    for (const { id, filename } of docs) {
      const file = filename ? path.join(upload.staticDir ?? 'media', path.basename(filename)) : null
      // oxlint-disable-next-line no-await-in-loop -- one picture at a time is enough for one core
      const colour = file === null ? null : await dominantColour(file)
      if (colour === null) unreadable += 1
      else {
        // oxlint-disable-next-line no-await-in-loop -- as above
        await payload.db.updateOne({
          collection: 'media',
          id,
          data: { dominantColour: colour },
          returning: false,
        })
        recorded += 1
      }
      onProgress({ done: recorded + unreadable, total })
    }
    last = docs.at(-1)?.id ?? null
    if (docs.length < atOnce) return { recorded, unreadable }
  }
}
