import type { Payload } from 'payload'

import { derivedId } from '../../../src/cms/derivedId'
import type { FingerprintStore } from '../domain/fingerprintStore'
import { fingerprintsOf } from '../domain/fingerprintsOf'
import { textRevision } from '../gather/indexedDocument'
import type { NewSource } from './newSource'
import { writeSources } from './writeSources'

export type Added = { added: number; updated: number; unchanged: number }

/** A chunk is at most so many sources or UTF-16 units: what is held at one time, and what a kill can cost. */
const sourcesAtOnce = 4_000
const unitsAtOnce = 16_000_000

/**
 * Puts texts into the library and its index by the bulk path. A text that stands there already, under the same name, is passed
 * over, so that the same call after a kill goes on. Each chunk is written to the database first and indexed then;
 * `library reindex` finds what a kill between the two left out.
 * @param options.onProgress told after each chunk how many texts are done
 */
export const addSources = async ({
  payload,
  store,
  sources,
  atOnce = sourcesAtOnce,
  onProgress = () => {},
}: {
  payload: Payload
  store: FingerprintStore
  sources: AsyncIterable<NewSource> | Iterable<NewSource>
  /** How many are written together; fewer where they come slowly. */
  atOnce?: number
  onProgress?: (done: number) => void
}): Promise<Added> => {
  const total: Added = { added: 0, updated: 0, unchanged: 0 }
  let chunk = new Map<string, NewSource & { id: string; hash: string }>()
  let units = 0
  let done = 0

  const flush = async (): Promise<void> => {
    const rows = [...chunk.values()]
    chunk = new Map()
    units = 0
    const known = await store.revisions(rows.map(({ id }) => `source-texts:${id}`))
    const changed = rows.filter(({ id, hash }) => {
      const before = known.get(`source-texts:${id}`)
      if (before === undefined) total.added += 1
      else if (before === hash) total.unchanged += 1
      else total.updated += 1
      return before !== hash
    })
    await writeSources({ payload, rows: changed })
    await store.put(
      changed.map(({ id, text, hash }) => ({
        document: `source-texts:${id}`,
        text,
        revision: hash,
        ...fingerprintsOf(text),
      })),
    )
    done += rows.length
    onProgress(done)
  }

  for await (const source of sources) {
    // The time says nothing: the id must be the same whenever the source is added.
    const id = derivedId({
      database: payload.db.name,
      time: 0,
      seed: `source ${source.externalId}`,
    })
    // SQLite's JSON ends a text at a NUL, and nobody reads one.
    const text = source.text.replaceAll('\u0000', ' ')
    const row = { ...source, id, text, hash: textRevision(text) }
    if (chunk.has(id)) await flush()
    chunk.set(id, row)
    units += row.text.length
    if (chunk.size >= atOnce || units >= unitsAtOnce) await flush()
  }
  await flush()
  return total
}
