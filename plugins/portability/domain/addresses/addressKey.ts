import { oldPath } from '../plan/oldPath'

/**
 * What an address of the old blog is looked up by: `#12` for `?p=12` and `?page_id=12`, else its decoded path without a
 * closing slash, `index.html` and `/amp`. Other queries (`?m=1`, `?utm_source=…`) and the fragment do not count. Null for
 * what is no address.
 */
export const addressKey = (address: string): string | null => {
  const path = oldPath(address)
  if (path === null) return null
  const id = /\?(?:p|page_id)=(\d+)$/.exec(path)?.[1]
  if (id !== undefined) return `#${id}`
  const bare = path
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.(?:html?|php)$/, '')
    .replace(/\/$/, '')
    .replace(/\/amp$/, '')
  return bare === '' ? '/' : bare
}
