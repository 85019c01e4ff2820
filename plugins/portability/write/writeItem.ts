import type { Message } from '../../../src/check/message'
import type { AssignedDocument } from './assignDocuments'
import { newDocument, type ReadyItem, sourceFields } from './documentData'
import { documentHash } from './documentHash'
import type { ImportRun } from './importRun'
import type { Made } from './knownItems'
import { readCurrent } from './readCurrent'
import { pathOf, writeRedirects } from './writeRedirects'

export type WritableItem = ReadyItem & {
  assigned: AssignedDocument
  made: readonly Made[]
  warnings: readonly Message[]
  /** Slug of the first category, for addresses that name it. */
  category: string | null
}

const addressOf = (run: ImportRun, ready: WritableItem) => ({
  collection: ready.item.kind === 'post' ? ('posts' as const) : ('pages' as const),
  id: ready.id,
  slug: ready.slug,
  publishedAt: ready.item.publishedAt ?? new Date(run.batch.plannedAt).toISOString(),
  category: ready.category,
})

/**
 * Writes a new post or page. Its row in `import-items` comes last: what has none was not finished, and is cleared and
 * written again, with the same ids, by the run that goes on.
 */
export const createItem = async (run: ImportRun, ready: WritableItem): Promise<void> => {
  const { writer } = run
  const { item, id } = ready
  const address = addressOf(run, ready)
  const { collection } = address
  const data = newDocument(ready, new Date(run.batch.plannedAt).toISOString())
  if (run.resumed) await writer.clear({ collection, id })
  await writer.create({ collection, id, data })
  const redirects =
    item.status === 'published'
      ? await writeRedirects(run, [{ ...address, from: item.oldPaths }])
      : null
  if (item.status === 'scheduled') await writer.schedule({ collection, id, at: item.publishedAt })
  const made: Made[] = [
    ...ready.made,
    ...(redirects?.get(id) ?? []).map((redirect) => ({
      collection: 'redirects' as const,
      id: redirect,
    })),
  ]
  await writer.row({
    key: ready.assigned.key,
    scope: run.scope,
    batch: run.batch.id,
    action: 'created',
    documentCollection: collection,
    document: id,
    contentHash: item.contentHash,
    revision: documentHash({ document: data, scheduled: item.status === 'scheduled' }),
    sourceSlug: run.plan.entries[item.index]?.slug ?? null,
    sourceStatus: item.status,
    ...(made.length > 0 ? { made } : {}),
    ...(ready.warnings.length > 0 ? { warnings: [...ready.warnings] } : {}),
  })
  run.created[collection].add(id)
}

/**
 * Brings an imported post or page up to its source. What it was is noted first, so that undoing can bring it back; what
 * it came from is noted last, so that a run that was killed between does it again.
 */
export const updateItem = async (
  run: ImportRun,
  ready: WritableItem,
  begun: boolean,
): Promise<void> => {
  const { writer, payload } = run
  const { item, id, assigned } = ready
  const { known } = assigned
  const address = addressOf(run, ready)
  const { collection } = address
  const current = await readCurrent({ payload, collection, id })
  if (known === null || current === null) return
  const fields = sourceFields(ready, new Date(run.batch.plannedAt).toISOString())
  const data = {
    ...fields,
    meta: { ...(current.meta as object | undefined), ...(fields.meta as object) },
    ...(current.firstPublishedAt ? { firstPublishedAt: current.firstPublishedAt } : {}),
  }
  const before = pathOf(run, {
    ...address,
    slug: current.slug ?? '',
    publishedAt: current.publishedAt ?? null,
  })
  const redirects =
    item.status === 'published'
      ? await writeRedirects(run, [
          {
            ...address,
            from: [
              ...(current._status === 'published' && before ? [before] : []),
              ...item.oldPaths,
            ],
          },
        ])
      : null
  const made: Made[] = [
    ...ready.made,
    ...(redirects?.get(id) ?? []).map((redirect) => ({
      collection: 'redirects' as const,
      id: redirect,
    })),
  ]
  if (!begun) {
    await writer.row({
      key: `${assigned.key} ${run.batch.id}`,
      scope: run.scope,
      batch: run.batch.id,
      action: 'updated',
      documentCollection: collection,
      document: id,
      contentHash: item.contentHash,
      ...(made.length > 0 ? { made } : {}),
      ...(ready.warnings.length > 0 ? { warnings: [...ready.warnings] } : {}),
      previous: {
        data: Object.fromEntries(Object.keys(data).map((name) => [name, current[name] ?? null])),
        contentHash: known.contentHash ?? null,
        revision: known.revision ?? null,
        sourceSlug: known.sourceSlug ?? null,
        sourceStatus: known.sourceStatus ?? null,
      },
    })
  }
  await writer.update({ collection, id, data })
  await writer.schedule({
    collection,
    id,
    at: item.status === 'scheduled' ? item.publishedAt : null,
  })
  await writer.changeRow({
    id: known.id,
    data: {
      contentHash: item.contentHash,
      revision: documentHash({ document: data, scheduled: item.status === 'scheduled' }),
      sourceSlug: run.plan.entries[item.index]?.slug ?? null,
      sourceStatus: item.status,
    },
  })
  run.updated.add(id)
}
