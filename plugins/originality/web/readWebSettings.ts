import type { Payload } from 'payload'

import type { ResultPaths } from '../domain/web/hitsIn'

/** What the blog's settings say about searching the web, the key in the clear: never to be logged or sent anywhere but to the provider. */
export type WebSearchSettings = {
  provider: 'none' | 'brave' | 'searxng' | 'json'
  address: string
  /** Whether the service may lie in a private network, or at a port of its own. */
  isInOwnNetwork: boolean
  header: string
  key: string
  paths: ResultPaths
  dailyBudget: number
  alsoDrafts: boolean
}

type Stored = Partial<{
  webProvider: WebSearchSettings['provider'] | null
  webAddress: string | null
  webInOwnNetwork: boolean | null
  webHeader: string | null
  webKey: string | null
  webResultsPath: string | null
  webUrlPath: string | null
  webTitlePath: string | null
  webSnippetPath: string | null
  webDatePath: string | null
  webDailyBudget: number | null
  webAlsoDrafts: boolean | null
}>

/** Reads them from the database itself: everything else gets a mask in place of the key. */
export const readWebSettings = async ({
  payload,
}: {
  payload: Payload
}): Promise<WebSearchSettings> => {
  // MongoDB has no document until the settings were saved once.
  const stored = ((await payload.db.findGlobal({ slug: 'originality' })) ?? {}) as Stored
  return {
    provider: stored.webProvider ?? 'none',
    address: stored.webAddress?.trim() ?? '',
    isInOwnNetwork: stored.webInOwnNetwork === true,
    header: stored.webHeader?.trim() ?? '',
    key: decrypted(payload, stored.webKey),
    paths: {
      results: stored.webResultsPath ?? 'results',
      url: stored.webUrlPath ?? 'url',
      title: stored.webTitlePath ?? 'title',
      snippet: stored.webSnippetPath ?? 'snippet',
      publishedAt: stored.webDatePath ?? '',
    },
    dailyBudget: stored.webDailyBudget ?? 0,
    alsoDrafts: stored.webAlsoDrafts === true,
  }
}

/** A key that was kept under another secret is as good as none. */
const decrypted = (payload: Payload, key: string | null | undefined): string => {
  try {
    return key ? payload.decrypt(key) : ''
  } catch {
    return ''
  }
}
