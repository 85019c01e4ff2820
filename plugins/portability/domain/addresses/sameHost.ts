/** `x.blogspot.in`, `x.blogspot.com.bd` and `x.blogspot.com` are one blog: Blogger answers readers from their country's. */
const BLOGSPOT = /^([a-z0-9-]+)\.blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/

const plain = (host: string): string => {
  const bare = host.toLowerCase().replace(/^www\./, '')
  return bare.replace(BLOGSPOT, '$1.blogspot.com')
}

/** Whether two host names (with port, if any) are of the same blog: `www.` or not, Blogger's countries alike. */
export const sameHost = (one: string, other: string): boolean => plain(one) === plain(other)
