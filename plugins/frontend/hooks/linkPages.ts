import type { CollectionAfterOperationHook } from 'payload'

import { linkHeader, pageLinks } from '../../../src/cms/pageLinks'

type List = { page?: number; totalPages?: number }

/** Lists of Payload's REST API get the links to their other pages, in the answer and as a `Link` header. */
export const linkPages: CollectionAfterOperationHook = ({ args, operation, req, result }) => {
  // Reads inside a request always say whether access is overridden.
  const isInside = (args as { overrideAccess?: boolean }).overrideAccess !== undefined
  if (operation !== 'find' || req.payloadAPI !== 'REST' || isInside) return result as unknown
  const { page = 1, totalPages = 0 } = result as List
  if (totalPages === 0) return result as unknown
  const links = pageLinks({ url: req.url ?? '', page, totalPages })
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Link', linkHeader(links))
  return { ...(result as object), links } as unknown
}
