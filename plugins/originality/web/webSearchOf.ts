import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import type { WebSearch } from '../domain/web/webSearch'
import { braveSearch } from './braveSearch'
import { jsonSearch } from './jsonSearch'
import type { WebSearchSettings } from './readWebSettings'
import { searxngSearch } from './searxngSearch'

/**
 * The search engine that the settings name; null while it is off or not wholly set.
 * @param options.fetch the way out to the public internet
 * @param options.fetchFrom a way out that may reach one origin besides, wherever it lies. Only used for the service itself, when
 * the settings say that it lies in one's own network; the pages that it names never go this way.
 */
export const webSearchOf = (options: {
  settings: WebSearchSettings
  fetch: GuardedFetch
  fetchFrom: (origin: string) => GuardedFetch
}): WebSearch | null => {
  const { settings, fetchFrom } = options
  const { provider, address, isInOwnNetwork, header, key, paths } = settings
  const isOwn = isInOwnNetwork && provider !== 'brave' && URL.canParse(address)
  const fetch = isOwn ? fetchFrom(new URL(address).origin) : options.fetch
  if (provider === 'brave') return key === '' ? null : braveSearch({ fetch, key })
  if (provider === 'searxng')
    return URL.canParse(address) ? searxngSearch({ fetch, address }) : null
  if (provider === 'json') {
    return address.includes('{query}')
      ? jsonSearch({ fetch, template: address, header, key, paths })
      : null
  }
  return null
}
