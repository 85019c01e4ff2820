/** The pages around one page of a list, as addresses on this server. */
export type PageLinks = {
  first?: string
  prev?: string
  next?: string
  last?: string
}

/**
 * The links of one page of a list: the address that was asked for with another `page`. Letters come percent-encoded, so that none can end
 * a header.
 * @param options.url of the request
 */
export const pageLinks = (options: {
  url: string
  page: number
  totalPages: number
}): PageLinks => {
  const { page, totalPages } = options
  const at = (number: number): string => {
    const url = new URL(options.url)
    url.searchParams.set('page', String(number))
    return `${url.pathname}${url.search}`
  }
  if (totalPages < 1) return {}
  return {
    first: at(1),
    ...(page > 1 ? { prev: at(Math.min(page - 1, totalPages)) } : {}),
    ...(page < totalPages ? { next: at(page + 1) } : {}),
    last: at(totalPages),
  }
}

/** The same as a `Link` header (RFC 8288); empty where there are none. */
export const linkHeader = (links: PageLinks): string =>
  Object.entries(links)
    .map(([relation, address]) => `<${address}>; rel="${relation}"`)
    .join(', ')
