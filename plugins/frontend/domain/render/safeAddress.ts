/** Schemes that a link of a text may have: none of them runs code. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An address as a link may lead to it, or null for one that would run code or is none. Browsers drop white space and control
 * characters before they look for the scheme, so they are dropped here too. Paths of the blog stay paths, or become absolute
 * where `base` is given.
 */
export const safeAddress = (options: { address: string; base: string | null }): string | null => {
  const address = options.address.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim()
  if (address === '') return null
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/\s/g, ''))?.[1]
  if (scheme !== undefined) return schemes.has(`${scheme.toLowerCase()}:`) ? address : null
  if (options.base === null) return address
  try {
    return new URL(address, options.base).href
  } catch {
    return null
  }
}
