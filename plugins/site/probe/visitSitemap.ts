import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

import { textOf } from '../../../src/fetch/textOf'
import { runWork } from '../../../src/work/runWork'
import type { SitemapReading } from '../domain/probe/probe'
import { sameAddress } from '../domain/probe/sameAddress'
import type { SitemapText } from '../domain/probe/readSitemap'
import type { SiteTasks } from '../tasks'
import type { Visitor } from './visitor'

export type ListedDocument = { id: string; title: string; address: string }

/** Bytes of one sitemap, packed or unpacked; sitemaps.org allows 50 MB, a blog needs a tenth of that. */
const limit = 8 * 1024 * 1024
const mostSitemaps = 20
const mostNamed = 100
const unpack = promisify(gunzip)

/** Reads the sitemap that robots.txt names, or the usual ones, with the sitemaps of an index, and compares it with the blog. */
export const visitSitemap = async ({
  visitor,
  tasks,
  origin,
  named,
  posts,
  drafts,
}: {
  visitor: Visitor
  tasks: SiteTasks
  origin: string
  /** Addresses from robots.txt. */
  named: readonly string[]
  /** Public posts that are not kept from search. */
  posts: readonly ListedDocument[]
  drafts: readonly ListedDocument[]
}): Promise<SitemapReading | null> => {
  const own = named.filter(
    (address) => URL.canParse(address) && new URL(address).host === new URL(origin).host,
  )
  const waiting = own.length > 0 ? [...own] : [`${origin}/sitemap.xml`]
  const listed = new Set<string>()
  const foreign = new Set<string>()
  const host = new URL(origin).host.replace(/^www\./u, '')
  let first: SitemapReading | null = null
  let trouble: SitemapReading['trouble'] = null
  let count = 0
  let isRead = false
  for (let place = 0; place < Math.min(waiting.length, mostSitemaps); place += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one request at a time, and an index tells the next ones
    const asked = await visitor.ask(waiting[place]!, { limit })
    if (!asked) break
    const { outcome, answer } = asked
    first ??= {
      ...outcome,
      listed: null,
      trouble: null,
      missing: [],
      drafts: [],
      foreign: [],
      wanted: posts.length,
    }
    if (outcome.problem?.code === 'too-large') trouble = 'too-large'
    if (!answer || answer.status < 200 || answer.status >= 300) continue
    // oxlint-disable-next-line no-await-in-loop -- see above
    const text = await textOfSitemap(answer)
    const read: SitemapText | null =
      text === null
        ? null
        : // oxlint-disable-next-line no-await-in-loop -- see above
          await runWork({ tasks, name: 'site:readSitemap', input: { text } })
    if (!read) {
      trouble = 'too-large'
      continue
    }
    if (read.trouble) {
      trouble = read.trouble
      continue
    }
    isRead = true
    if (read.kind === 'index') {
      waiting.push(...read.addresses.filter((address) => !waiting.includes(address)))
      continue
    }
    for (const address of read.addresses) {
      count += 1
      listed.add(sameAddress(address))
      if (new URL(address).host.replace(/^www\./u, '') !== host) foreign.add(address)
    }
  }
  if (!first) return null
  const isListed = ({ address }: ListedDocument): boolean => listed.has(sameAddress(address))
  return {
    ...first,
    trouble,
    listed: isRead ? count : null,
    missing: isRead ? posts.filter((post) => !isListed(post)).slice(0, posts.length) : [],
    drafts: drafts.filter(isListed).slice(0, mostNamed),
    foreign: [...foreign].slice(0, mostNamed),
  }
}

/** A sitemap may be a file of gzip whatever its type says; null when it unfolds to too much. */
const textOfSitemap = async (answer: {
  bytes: Uint8Array
  contentType: string | null
}): Promise<string | null> => {
  const { bytes, contentType } = answer
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return textOf({ bytes, contentType })
  try {
    return textOf({ bytes: await unpack(bytes, { maxOutputLength: limit }), contentType: null })
  } catch {
    return null
  }
}
