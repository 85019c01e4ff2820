/** The host of the blog's address in lower case and without `www.`; null where it has none. */
export const hostOf = (address: string | null): string | null => {
  if (address === null) return null
  try {
    return new URL(address).hostname.toLowerCase().replace(/^www\./, '')
  } catch {
    return null
  }
}
