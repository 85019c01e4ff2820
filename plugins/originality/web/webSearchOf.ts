import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import type { WebSearch } from '../domain/web/webSearch'
import { braveSearch } from './braveSearch'
import { jsonSearch } from './jsonSearch'
import type { WebSearchSettings } from './readWebSettings'
import { searxngSearch } from './searxngSearch'

/** The search engine that the settings name; null while it is off or not wholly set. */
export const webSearchOf = (options: {
  settings: WebSearchSettings
  fetch: GuardedFetch
}): WebSearch | null => {
  const { settings, fetch } = options
  const { provider, address, header, key, paths } = settings
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
