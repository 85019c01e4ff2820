/**
 * Whether a form on a page of this origin may send messages: the blog's own site with or without `www.`, and what the operator allows (the admin itself among
 * it). A request without an origin comes from no page, but from a server or a program.
 */
export const isOwnOrigin = ({
  origin,
  address,
  allowed,
}: {
  /** As the browser tells it; null without one. */
  origin: string | null
  /** The public address of the blog; null until it is set. */
  address: string | null
  allowed: readonly string[]
}): boolean => {
  if (origin === null) return true
  const asked = originOf(origin)
  return (
    asked !== null && [address, ...allowed].some((one) => one !== null && originOf(one) === asked)
  )
}

/** Null for what is no address, `null` of pages without an origin among it. */
const originOf = (address: string): string | null => {
  if (!URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  return protocol === 'http:' || protocol === 'https:'
    ? `${protocol}//${host.replace(/^www\./u, '')}`
    : null
}
