import type { PayloadRequest } from 'payload'

import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import type { Page } from '../../../src/payload-types'
import { pageState, type PageState } from '../domain/pageState'
import { type TemplateKind, templateKinds } from '../domain/pageTemplate'

export type TemplatePages = {
  kind: TemplateKind
  pages: (PageState & { id: string; title: string })[]
}

const select = { title: true, kind: true, body: true, _status: true } as const
type Read = Pick<Page, 'id' | 'title' | 'kind' | 'body' | '_status'>

/** The pages of each kind that there is a template for, the newest first; of a published page what readers see is looked at. */
export const readTemplatePages = async (req: PayloadRequest): Promise<TemplatePages[]> => {
  const find = async (isDraft: boolean): Promise<Read[]> => {
    const { docs } = await req.payload.find({
      collection: 'pages',
      where: {
        kind: { in: [...templateKinds] },
        ...(isDraft ? {} : { _status: { equals: 'published' } }),
      },
      draft: isDraft,
      // Nobody has more of them; whoever has sees the newest.
      limit: 40,
      pagination: false,
      sort: '-updatedAt',
      depth: 0,
      select,
      overrideAccess: false,
      req,
    })
    return docs as Read[]
  }
  // One after the other: they share the request, and with it a transaction.
  const published = await find(false)
  const seen = new Set(published.map(({ id }) => id))
  const drafts = (await find(true)).filter(({ id }) => !seen.has(id))
  const present = ({ id, title, body }: Read, isPublished: boolean) => ({
    id: String(id),
    title: title ?? '',
    ...pageState({
      isPublished,
      text: lexicalToArticle({ title: '', excerpt: '', language: null, body }).text,
    }),
  })
  return templateKinds.map((kind) => ({
    kind,
    pages: [
      ...published.filter((page) => page.kind === kind).map((page) => present(page, true)),
      ...drafts.filter((page) => page.kind === kind).map((page) => present(page, false)),
    ],
  }))
}
