import { recordOf, textIn } from '../domain/google/recordsIn'
import type { AskApi } from './askApi'
import { googleError } from './googleError'

const mostPages = 40

/**
 * All pages of a list of the API, until it gives no `nextPageToken`.
 * @param options.read the entries of one page
 * @throws GoogleError
 */
export const listAll = async <Entry>({
  ask,
  path,
  read,
}: {
  ask: AskApi
  path: string
  read: (body: unknown) => Entry[]
}): Promise<Entry[]> => {
  const entries: Entry[] = []
  const known = new Set<string>()
  let pageToken = ''
  for (let page = 0; page < mostPages; page += 1) {
    const query = { pageSize: '500', ...(pageToken === '' ? {} : { pageToken }) }
    // oxlint-disable-next-line no-await-in-loop -- the next page is named by this one
    const body = await ask(path, query)
    entries.push(...read(body))
    pageToken = textIn(recordOf(body), 'nextPageToken', 4_096)
    if (pageToken === '') return entries
    if (known.has(pageToken)) break
    known.add(pageToken)
  }
  const detail = `The list ${path} does not end.`
  throw googleError({ code: 'unreadable', detail, retryAt: null })
}
