/** What the queue is narrowed to, as it stands in the address of the screen. Empty means all. */
export type FlagFilters = {
  status: 'open' | 'decided' | 'all'
  author: string
  source: string
  sort: 'severity' | 'age'
  page: number
}

/** The filters that an address asks for; what it does not say or says wrongly is the usual: open flags, the worst first. */
export const filtersFrom = (
  params: Readonly<Record<string, string | string[] | undefined>>,
): FlagFilters => {
  const one = (name: string): string => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const status = one('status')
  const page = Number(one('page'))
  return {
    status: status === 'decided' || status === 'all' ? status : 'open',
    author: one('author'),
    source: one('source'),
    sort: one('sort') === 'age' ? 'age' : 'severity',
    page: Number.isInteger(page) && page > 1 ? page : 1,
  }
}

/** The filters as the query of an address, without what is usual. */
export const queryOf = ({ status, author, source, sort, page }: FlagFilters): string => {
  const query = new URLSearchParams()
  if (status !== 'open') query.set('status', status)
  if (author) query.set('author', author)
  if (source) query.set('source', source)
  if (sort !== 'severity') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.toString()
}
