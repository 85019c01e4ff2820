import { idInRun, type ImportRun } from './importRun'

/** A picture that still lies on its old host. */
export type ExternalPicture = { url: string; alt: string }

export type MediaWriter = {
  /** The Media ids of pictures by address; those that are not here yet are made. */
  ensure(pictures: readonly ExternalPicture[]): Promise<ReadonlyMap<string, string>>
}

/** Makes Media of pictures of the old blog, each address once in the whole blog. */
export const mediaWriter = (run: ImportRun): MediaWriter => {
  const ids = new Map<string, string>()

  const lookUp = async (urls: readonly string[]): Promise<void> => {
    const { docs } = await run.payload.db.find<{ id: string; externalUrl?: string | null }>({
      collection: 'media',
      where: { externalUrl: { in: urls } },
      limit: 0,
      pagination: false,
      select: { externalUrl: true },
    })
    for (const { id, externalUrl } of docs) {
      if (externalUrl && !ids.has(externalUrl)) ids.set(externalUrl, String(id))
    }
  }

  return {
    ensure: async (pictures) => {
      const missing = new Map<string, string>()
      for (const { url, alt } of pictures) {
        if (ids.has(url)) continue
        missing.set(url, missing.get(url) || alt)
      }
      if (missing.size > 0) await lookUp([...missing.keys()])
      for (const [url, alt] of missing) {
        const id = idInRun(run, `media ${url}`)
        if (!ids.has(url)) {
          const data = {
            alt: alt || null,
            altMissing: alt === '',
            decorative: false,
            origin: 'unknown',
            ownWork: false,
            externalUrl: url,
          }
          // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
          await run.writer.create({ collection: 'media', id, data })
          ids.set(url, id)
        }
        if (ids.get(url) === id) run.created.media.add(id)
      }
      return ids
    },
  }
}
