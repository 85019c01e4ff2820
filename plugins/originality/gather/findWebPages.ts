import type { Payload } from 'payload'

import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { wordFrequencies } from '../domain/web/wordFrequencies'
import type { WebFinder } from '../options'
import { openWebStore } from '../store/web/openWebStore'
import { readWebSettings } from '../web/readWebSettings'
import { searchWeb } from '../web/searchWeb'
import { webSearchOf } from '../web/webSearchOf'
import { openFingerprintStore } from './openFingerprintStore'
import { readOriginalitySettings } from './readOriginalitySettings'

/** Posts that say which words are common on this blog. */
const postsRead = 200

/**
 * Looks for texts on the web as the blog's settings say: not at all until a service is set, and not for drafts unless that is
 * allowed. What goes wrong there is told in the log and never keeps a post from being checked against the rest.
 */
export const findWebPages =
  ({
    fetch,
    fetchFrom,
  }: {
    /** The way out to pages: public addresses alone. */
    fetch: GuardedFetch
    /** Makes a way out that may reach one origin more: that of a search service in one's own network. */
    fetchFrom: (origin: string) => GuardedFetch
  }): WebFinder =>
  async ({ payload, text, state }) => {
    const settings = await readWebSettings({ payload })
    const search = webSearchOf({ settings, fetch, fetchFrom })
    if (!search) return null
    const { ownDomains } = await readOriginalitySettings({ payload })
    try {
      const { pages, problem, stopped } = await searchWeb({
        article: text.article,
        isPublished: state === 'published',
        permission: settings,
        search,
        fetch,
        web: await openWebStore(payload),
        store: await openFingerprintStore(payload),
        frequency: wordFrequencies(await ownTexts(payload)),
        ownDomains,
        now: () => new Date(),
      })
      if (problem) payload.logger.warn({ problem, msg: 'The search on the web failed.' })
      // A search that did not come to its end says nothing about pages it did not name.
      if (stopped !== null && pages.length === 0) return null
      return pages.map(({ document, address, title, publishedAt, text: content }) => ({
        document,
        kind: 'web' as const,
        title: title ?? address,
        address,
        publishedAt,
        authorship: null,
        since: null,
        exclusion: null,
        text: content,
      }))
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The web could not be searched.' })
      return null
    }
  }

const ownTexts = async (payload: Payload): Promise<Iterable<string>> => {
  const store = await openFingerprintStore(payload)
  const names = await store.list({ kind: 'posts', limit: postsRead })
  return (await store.texts(names)).values()
}
