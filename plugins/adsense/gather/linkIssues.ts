import type { PayloadRequest } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import { type DocumentReference, documentsAt } from '../../../src/cms/documentsAt'
import type { PolicyIssue } from '../domain/google/googleReading'

const collections = ['posts', 'pages'] as const
type Collection = (typeof collections)[number]

export type LinkedIssue = PolicyIssue & {
  /** The post or page of ours that stands at its address; null where none does. */
  document: { collection: Collection; id: string; title: string } | null
}

type Reference = DocumentReference & { collection: Collection }

/** Finds the posts and pages that policy issues are about, by public address, as whoever asks may see them; one query for each collection. */
export const linkIssues = async ({
  req,
  issues,
  settings,
}: {
  req: PayloadRequest
  issues: readonly PolicyIssue[]
  settings: BlogSettings
}): Promise<LinkedIssue[]> => {
  const asked = issues.map(({ place, entity }) =>
    entity === 'PAGE'
      ? documentsAt({ address: withProtocol(place), settings }).filter((one): one is Reference =>
          collections.some((known) => known === one.collection),
        )
      : [],
  )
  const found = await Promise.all(
    collections.map((collection) => find({ req, collection, references: asked.flat() })),
  )
  const byKey = new Map(found.flat())
  return issues.map((issue, place) => {
    const document = asked[place]?.map((one) => byKey.get(keyOf(one))).find(Boolean)
    return { ...issue, document: document ?? null }
  })
}

/** Google leaves the protocol out. */
const withProtocol = (place: string): string =>
  /^https?:\/\//u.test(place) ? place : `https://${place}`

const keyOf = (reference: Reference): string =>
  `${reference.collection} ${'slug' in reference ? `slug ${reference.slug}` : `id ${reference.id}`}`

const find = async ({
  req,
  collection,
  references,
}: {
  req: PayloadRequest
  collection: Collection
  references: readonly Reference[]
}): Promise<[string, NonNullable<LinkedIssue['document']>][]> => {
  const own = references.filter((one) => one.collection === collection)
  const slugs = own.flatMap((one) => ('slug' in one ? [one.slug] : []))
  const ids = own.flatMap((one) => ('slug' in one ? [] : [one.id]))
  if (own.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: {
      or: [
        ...(slugs.length > 0 ? [{ slug: { in: slugs } }] : []),
        ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
      ],
    },
    select: { title: true, slug: true },
    limit: own.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ id, slug, title }) => {
    const document = { collection, id, title: title ?? '' }
    return [
      [`${collection} id ${id}`, document],
      [`${collection} slug ${slug}`, document],
    ] as [string, typeof document][]
  })
}
