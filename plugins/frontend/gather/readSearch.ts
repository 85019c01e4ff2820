import type { PayloadRequest } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import type { BriefDocument } from '../domain/briefDocument'
import type { SearchHit, SearchKind } from '../domain/search/searchStore'
import { searchQuestion } from '../domain/search/searchWords'
import { type Snippet, snippet } from '../domain/search/snippet'
import { openSearchStore } from './openSearchStore'
import { readBriefs } from './readBriefs'

export type FoundDocument = BriefDocument & {
  type: 'post' | 'page'
  score: number
  titleHtml: string
  snippet: Snippet
}

/** One page of what is found, and whether all of the words were met: where nothing has them all, some are enough. */
export const readSearch = async ({
  req,
  settings,
  text,
  kind,
  page,
  limit,
}: {
  req: PayloadRequest
  settings: BlogSettings
  text: string
  kind: SearchKind | null
  page: number
  limit: number
}): Promise<{ docs: FoundDocument[]; totalDocs: number; matching: 'all' | 'some' }> => {
  const store = await openSearchStore(req.payload)
  const question = searchQuestion(text)
  const asked = { question, ...(kind ? { kind } : {}), offset: (page - 1) * limit, limit }
  let matching: 'all' | 'some' = 'all'
  let found = await store.search({ ...asked, matching })
  if (found.total === 0 && question.words.length > 0) {
    matching = 'some'
    found = await store.search({ ...asked, matching })
  }
  const briefs = await Promise.all(
    (['posts', 'pages'] as const).map(async (collection) => {
      const ids = found.hits.filter((hit) => hit.kind === collection).map(({ id }) => id)
      return [collection, await readBriefs({ req, collection, ids, settings })] as const
    }),
  )
  const byKind = new Map(briefs)
  const present = (hit: SearchHit): FoundDocument[] => {
    const brief = byKind.get(hit.kind)?.get(hit.id)
    if (!brief) return []
    return [
      {
        type: hit.kind === 'posts' ? 'post' : 'page',
        ...brief,
        score: Math.round(hit.score * 1e6) / 1e6,
        titleHtml: snippet({ text: brief.title, question, words: 200 }).html,
        snippet: snippet({ text: hit.text, question }),
      },
    ]
  }
  return { docs: found.hits.flatMap(present), totalDocs: found.total, matching }
}
