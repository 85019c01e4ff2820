import { slugify } from '../../../src/cms/slugify'
import { idInRun, type ImportRun } from './importRun'
import { readAll } from './readAll'

type Collection = 'authors' | 'categories' | 'tags'
type Wanted = { key: string; name: string; description?: string }
type Row = { id: string; slug?: string | null; name?: string | null; title?: string | null }

/** A name that posts refer to, as it stands here. */
export type Named = { id: string; slug: string | null }

const sameName = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/**
 * Makes authors, categories or tags of the names that the source uses, or takes those that are here: the one an earlier
 * import made, else one with the same slug or the same name. Answers what each key of the source became.
 */
export const writeNames = async (input: {
  run: ImportRun
  collection: Collection
  wanted: readonly Wanted[]
}): Promise<Map<string, Named>> => {
  const { run, collection, wanted } = input
  const nameField = collection === 'authors' ? 'name' : 'title'
  const byId = new Map<string, Named>()
  const bySlug = new Map<string, Named>()
  const byName = new Map<string, Named>()
  const note = (row: { id: string; slug: string | null; name: string }): Named => {
    const named = { id: row.id, slug: row.slug }
    byId.set(row.id, named)
    if (row.slug) bySlug.set(row.slug, named)
    if (!byName.has(sameName(row.name))) byName.set(sameName(row.name), named)
    return named
  }
  const rows = readAll<Row>({ payload: run.payload, collection, fields: ['slug', nameField] })
  for await (const row of rows) {
    note({ id: String(row.id), slug: row.slug ?? null, name: row[nameField] ?? '' })
  }

  const became = new Map<string, Named>()
  const sourceOf = (key: string): string => `${run.scope} ${collection} ${key}`
  await run.announce(wanted.map(({ key }) => ({ collection, id: idInRun(run, sourceOf(key)) })))
  for (const { key, name, description } of wanted) {
    const source = sourceOf(key)
    const id = idInRun(run, source)
    const known = run.known.get(source)
    const slug = slugify(collection === 'authors' ? name : key) || slugify(name) || slugify(key)
    const present =
      byId.get(id) ??
      (known === undefined ? undefined : byId.get(known.document)) ??
      bySlug.get(slug) ??
      byName.get(sameName(name))
    if (present === undefined) {
      const data = {
        [nameField]: name,
        slug: slug || null,
        noindex: false,
        ...(description ? { description } : {}),
      }
      // oxlint-disable-next-line no-await-in-loop -- the next may be the same by its name
      await run.writer.create({ collection, id, data })
    }
    const named = present ?? note({ id, slug: slug || null, name })
    became.set(key, named)
    if (named.id !== id) continue
    run.created[collection].add(id)
    if (known !== undefined) {
      if (known.document === id) continue
      // What an earlier import made was deleted here; the name is this one's now.
      // oxlint-disable-next-line no-await-in-loop -- its row, before the next
      await run.writer.changeRow({ id: known.id, data: { batch: run.batch.id, document: id } })
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- its row, before the next
    await run.writer.row({
      key: source,
      scope: run.scope,
      batch: run.batch.id,
      action: 'created',
      documentCollection: collection,
      document: id,
    })
  }
  return became
}
