import type { Payload } from 'payload'

import { slugify } from '../../../src/cms/slugify'
import type { ImportPlan } from '../domain/plan/importPlan'
import { derivedId } from '../../../src/cms/derivedId'
import type { KnownItem } from './knownItems'
import { readAll } from './readAll'

/** The document that one entry of the plan is, or becomes. */
export type AssignedDocument = {
  id: string
  slug: string
  /** Key of its row in `import-items`. */
  key: string
  known: KnownItem | null
  /** It was imported before and deleted here since. */
  gone: boolean
}

export type Assigned = {
  /** In the order of the plan's entries. */
  documents: readonly AssignedDocument[]
  /** Whether a post or page other than `id` has this slug. */
  isTaken: (input: { collection: 'posts' | 'pages'; slug: string; id: string }) => boolean
}

/**
 * Gives every planned post and page its document and a slug that is free here, before the first is written. The same plan
 * gives the same answer when a part of it is written already.
 */
export const assignDocuments = async (input: {
  payload: Payload
  plan: ImportPlan
  batch: { id: string; plannedAt: number }
  scope: string
  known: ReadonlyMap<string, KnownItem>
}): Promise<Assigned> => {
  const { payload, plan, batch, scope, known } = input
  const owners = { posts: new Map<string, string>(), pages: new Map<string, string>() }
  const slugs = new Map<string, string>()
  const present = new Set<string>()
  for (const collection of ['posts', 'pages'] as const) {
    const rows = readAll<{ id: string; slug?: string | null }>({
      payload,
      collection,
      fields: ['slug'],
    })
    // oxlint-disable-next-line no-await-in-loop -- two collections
    for await (const row of rows) {
      present.add(String(row.id))
      if (!row.slug) continue
      owners[collection].set(row.slug, String(row.id))
      slugs.set(String(row.id), row.slug)
    }
  }

  const claim = (collection: 'posts' | 'pages', wanted: string, id: string): string => {
    let slug = wanted
    for (let number = 2; (owners[collection].get(slug) ?? id) !== id; number += 1) {
      slug = `${wanted}-${number}`
    }
    owners[collection].set(slug, id)
    return slug
  }

  const documents = plan.entries.map((entry): AssignedDocument => {
    const collection = entry.kind === 'post' ? 'posts' : 'pages'
    const key = `${scope} ${entry.kind} ${entry.sourceId}`
    const earlier = known.get(key) ?? null
    const id =
      earlier?.document ??
      derivedId({
        database: payload.db.name,
        time: batch.plannedAt,
        seed: `${batch.id} ${key}`,
      })
    const own = earlier?.sourceSlug === entry.slug ? slugs.get(id) : undefined
    return {
      id,
      key,
      known: earlier,
      gone: earlier !== null && !present.has(id),
      slug: own ?? claim(collection, slugify(entry.slug) || entry.kind, id),
    }
  })
  return {
    documents,
    isTaken: ({ collection, slug, id }) => (owners[collection].get(slug) ?? id) !== id,
  }
}
