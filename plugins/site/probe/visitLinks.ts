import type { Visit } from '../domain/probe/probe'
import type { PageReading } from '../domain/probe/readPage'
import { sameAddress } from '../domain/probe/sameAddress'
import type { Visitor } from './visitor'

/** Tries the links and pictures of the visited pages that stay on the site and were not visited yet. Reads no more than their beginning. */
export const visitLinks = async ({
  visitor,
  origin,
  pages,
  visits,
  most,
}: {
  visitor: Visitor
  origin: string
  pages: readonly { address: string; reading: PageReading }[]
  visits: readonly Visit[]
  most: number
}): Promise<Visit[]> => {
  const seen = new Set(visits.map(({ address }) => sameAddress(address)))
  const wanted: { address: string; role: 'link' | 'image'; foundAt: string }[] = []
  for (const { address: foundAt, reading } of pages) {
    for (const role of ['link', 'image'] as const) {
      for (const address of role === 'link' ? reading.links : reading.images) {
        const key = sameAddress(address)
        if (new URL(address).origin !== origin || seen.has(key)) continue
        seen.add(key)
        wanted.push({ address, role, foundAt })
      }
    }
  }
  const found: Visit[] = []
  for (const { address, role, foundAt } of wanted.slice(0, most)) {
    // oxlint-disable-next-line no-await-in-loop -- one request at a time is what politeness asks
    const asked = await visitor.ask(address, { limit: 1024, truncate: true })
    if (!asked) break
    const unread = { robotsHeader: '', challenge: false, page: null, held: null, document: null }
    found.push({ ...asked.outcome, ...unread, role, foundAt })
  }
  return found
}
