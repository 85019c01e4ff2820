import { byWeight } from '../domain/byWeight'
import { kindOf } from '../domain/kindOf'
import type { FingerprintStore, IndexedDocument } from '../domain/fingerprintStore'
import { firstPlaces } from './firstPlaces'
import { tallyHits, type FoundPrint } from './tallyHits'

const nothing = new Uint8Array(0)

/** Postings that one question may visit. */
const defaultBudget = 20_000

/**
 * A fingerprint store that lives as long as its process: for one report, one command, and tests.
 * About 40 bytes per fingerprint.
 * @param options.budget how many postings one question may visit, 20,000 unless told; the rarest fingerprint is always looked up
 */
export function memoryStore(options: { budget?: number } = {}): FingerprintStore {
  const budget = options.budget ?? defaultBudget
  const postings = new Map<number, Set<string>>()
  const documents = new Map<string, Omit<IndexedDocument, 'document'>>()

  function remove(document: string): void {
    for (const print of documents.get(document)?.prints ?? []) {
      const holders = postings.get(print)
      holders?.delete(document)
      if (holders?.size === 0) postings.delete(print)
    }
    documents.delete(document)
  }

  function keep({ document, prints, ...kept }: IndexedDocument): void {
    remove(document)
    const distinct = [...new Set(prints)]
    documents.set(document, { prints: distinct, ...kept })
    for (const print of distinct) {
      const holders = postings.get(print)
      if (holders === undefined) postings.set(print, new Set([document]))
      else holders.add(document)
    }
  }

  function pick<Value>(
    names: readonly string[],
    valueOf: (document: Omit<IndexedDocument, 'document'>) => Value,
  ): Map<string, Value> {
    const found = new Map<string, Value>()
    for (const name of names) {
      const document = documents.get(name)
      if (document !== undefined) found.set(name, valueOf(document))
    }
    return found
  }

  return {
    put(added) {
      for (const document of added) keep(document)
      return Promise.resolve()
    },

    drop(dropped) {
      for (const document of dropped) remove(document)
      return Promise.resolve()
    },

    neighbours({ prints, places, reach = Infinity, kinds, except = [], limit }) {
      const hidden = new Set(except)
      const isWanted = (document: string) =>
        !hidden.has(document) && (kinds === undefined || kinds.includes(kindOf(document)))
      const rarestFirst = [...firstPlaces({ prints, ...(places && { places }) })]
        .map(([print, place]) => ({ print, place, holders: postings.get(print) }))
        .filter((entry) => entry.holders !== undefined)
        .toSorted((a, b) => a.holders!.size - b.holders!.size || a.print - b.print)
      const found: FoundPrint<string>[] = []
      let visited = 0
      for (const { place, holders } of rarestFirst) {
        if (visited > 0 && visited + holders!.size > budget) break
        visited += holders!.size
        const weight = Math.log((documents.size + 1) / holders!.size)
        found.push({ place, weight, holders: holders! })
      }
      return Promise.resolve(
        [...tallyHits({ found, reach })]
          .filter(([document]) => isWanted(document))
          .map(([document, { hits, weight, peak, place }]) => ({
            document,
            hits,
            weight,
            peak,
            place,
            sketch: documents.get(document)!.sketch ?? nothing,
          }))
          .toSorted(byWeight)
          .slice(0, limit),
      )
    },

    texts: (names) => Promise.resolve(pick(names, ({ text }) => text)),
    revisions: (names) => Promise.resolve(pick(names, ({ revision }) => revision)),

    list({ kind, after = '', limit }) {
      const names = [...documents.keys()].filter((name) => kindOf(name) === kind && name > after)
      return Promise.resolve(names.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, limit))
    },

    count: () => Promise.resolve(documents.size),

    clear() {
      postings.clear()
      documents.clear()
      return Promise.resolve()
    },

    close: () => Promise.resolve(),
  }
}
