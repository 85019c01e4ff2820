import type { GoogleSite } from './googleReading'
import { hostOfSite } from './hostOfSite'

/**
 * Which site of an account is the blog: the one of its very host, else the nearest domain above it, since Google reviews `example.com` for
 * `blog.example.com` too. `www.` makes no difference. Null where none is.
 */
export const siteOfBlog = <Site extends Pick<GoogleSite, 'domain'>>({
  sites,
  address,
}: {
  sites: readonly Site[]
  address: string | null
}): Site | null => {
  const host = address === null ? null : hostOfSite(address)
  if (host === null) return null
  const above = sites
    .map((site) => ({ site, domain: hostOfSite(site.domain) }))
    .filter(({ domain }) => domain !== null && (host === domain || host.endsWith(`.${domain}`)))
    .toSorted((one, other) => (other.domain?.length ?? 0) - (one.domain?.length ?? 0))
  return above[0]?.site ?? null
}
