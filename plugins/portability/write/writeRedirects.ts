import { documentsAt } from '../../../src/cms/documentsAt'
import { publicUrl } from '../../../src/cms/publicUrl'
import { idInRun, type ImportRun } from './importRun'

export type RedirectTarget = {
  collection: 'posts' | 'pages'
  id: string
  slug: string
  publishedAt: string | null
  /** Slug of the primary category. */
  category: string | null
  /** Addresses that are to lead here, as paths. */
  from: readonly string[]
}

/** The path of a document on this blog; null while it can have none. */
export const pathOf = (run: ImportRun, target: Omit<RedirectTarget, 'from'>): string | null =>
  publicUrl({ document: target, settings: run.settings, absolute: false })

/** An old path as a redirect begins: without a slash at its end. */
export const redirectFrom = (path: string): string => path.replace(/(?<=.)\/+$/, '')

/** Whether an address here belongs to another document, from which it must not be led away. */
const isInUse = (run: ImportRun, path: string, id: string): boolean =>
  !path.includes('?') &&
  documentsAt({ address: encodeURI(path), settings: { ...run.settings, address: null } }).some(
    (reference) =>
      (reference.collection === 'posts' || reference.collection === 'pages') &&
      'slug' in reference &&
      run.assigned.isTaken({ collection: reference.collection, slug: reference.slug, id }),
  )

/**
 * Leads the old addresses of published documents to them. Addresses that stay the same, that another document has, or
 * that lead somewhere already are left alone. Answers the ids of the redirects of this batch, by document.
 */
export const writeRedirects = async (
  run: ImportRun,
  targets: readonly RedirectTarget[],
): Promise<ReadonlyMap<string, string[]>> => {
  const wanted = new Map<string, RedirectTarget>()
  for (const target of targets) {
    const path = pathOf(run, target)
    for (const old of target.from) {
      const from = redirectFrom(old)
      if (from === '/' || from === '' || path === null || from === redirectFrom(path)) continue
      if (wanted.has(from) || isInUse(run, from, target.id)) continue
      wanted.set(from, target)
    }
  }
  const made = new Map<string, string[]>()
  if (wanted.size === 0) return made
  const { docs } = await run.payload.db.find<{ id: string; from: string }>({
    collection: 'redirects',
    where: { from: { in: [...wanted.keys()] } },
    limit: 0,
    pagination: false,
    select: { from: true },
  })
  const present = new Map(docs.map((redirect) => [redirect.from, String(redirect.id)]))
  for (const [from, target] of wanted) {
    const id = idInRun(run, `redirect ${from}`)
    const isOwn = present.get(from) === id
    // SQLite writes the redirect and what it leads to one after the other; a kill can come between.
    // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
    if (isOwn && run.resumed) await run.writer.clear({ collection: 'redirects', id })
    if (!present.has(from) || (isOwn && run.resumed)) {
      const to = {
        type: 'reference',
        reference: { relationTo: target.collection, value: target.id },
      }
      // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
      await run.writer.create({ collection: 'redirects', id, data: { from, to, type: '301' } })
    } else if (!isOwn) continue
    run.created.redirects.add(id)
    made.set(target.id, [...(made.get(target.id) ?? []), id])
  }
  return made
}
