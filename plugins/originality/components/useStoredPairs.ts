'use client'

import { useEffect, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'

const most = 50
const none: ReadonlyMap<string, string> = new Map()

/**
 * The matches of a post that can be opened side by side, by their source. Only editors are told the sources; others get none.
 * Asked for again when `check` is another one, since a check in the background may have written new ones.
 */
export const useStoredPairs = ({
  api,
  post,
  check,
}: {
  /** Address of the REST API. */
  api: string
  post: string | undefined
  check: object | null
}): ReadonlyMap<string, string> => {
  const [pairs, setPairs] = useState(none)
  useEffect(() => {
    if (!post || !check) return
    const abort = new AbortController()
    const query = new URLSearchParams({
      'where[post][equals]': post,
      'select[source]': 'true',
      depth: '0',
      limit: String(most),
      // Of two texts of a post the one that is being written comes last and so counts.
      sort: 'state',
    })
    askApi<{ docs: { id: string; source?: string }[] }>({
      address: `${api}/originality-pairs?${query.toString()}`,
      signal: abort.signal,
    }).then(
      ({ answer }) => {
        const found = answer?.docs.flatMap(({ id, source }) =>
          source ? [[source, String(id)] as const] : [],
        )
        setPairs(new Map(found))
      },
      () => {
        // Given up for a newer check. The links are a convenience: without them the panel is whole.
      },
    )
    return () => abort.abort()
  }, [api, post, check])
  return pairs
}
