import { setImmediate as turn } from 'node:timers/promises'

import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'

export type SitemapEntry = {
  /** Absolute. */
  url: string
  /** ISO 8601. */
  lastmod: string | null
  images: readonly string[]
}

/** Entries that are written before others get their turn. */
const atOnce = 200

/** A sitemap with images. Entries come as they are read, so that a large blog is never in memory twice. */
export const writeSitemap = async (
  entries: AsyncIterable<readonly SitemapEntry[]>,
): Promise<string> => {
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    xmlns: { news: false, video: false, xhtml: false, image: true },
  })
  const written = streamToPromise(stream)
  let count = 0
  for await (const some of entries) {
    for (const { url, lastmod, images } of some) {
      stream.write({
        url,
        ...(lastmod ? { lastmod } : {}),
        img: images.map((one) => ({ url: one })),
      })
      count += 1
      if (count % atOnce === 0) await turn()
    }
  }
  stream.end()
  return (await written).toString('utf8')
}

/** The list of sitemaps, where one cannot hold all addresses. */
export const writeSitemapIndex = async (
  sitemaps: readonly { url: string; lastmod: string | null }[],
): Promise<string> => {
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW })
  const written = streamToPromise(stream)
  for (const { url, lastmod } of sitemaps) stream.write({ url, ...(lastmod ? { lastmod } : {}) })
  stream.end()
  return (await written).toString('utf8')
}
