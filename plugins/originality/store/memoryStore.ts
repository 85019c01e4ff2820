import type { FingerprintStore, Neighbour } from '../domain/fingerprintStore'

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
  const documents = new Map<string, readonly number[]>()

  function remove(document: string): void {
    for (const print of documents.get(document) ?? []) {
      const holders = postings.get(print)
      holders?.delete(document)
      if (holders?.size === 0) postings.delete(print)
    }
    documents.delete(document)
  }

  return {
    put({ document, prints }) {
      remove(document)
      const distinct = [...new Set(prints)]
      if (distinct.length > 0) documents.set(document, distinct)
      for (const print of distinct) {
        const holders = postings.get(print)
        if (holders === undefined) postings.set(print, new Set([document]))
        else holders.add(document)
      }
      return Promise.resolve()
    },

    drop(document) {
      remove(document)
      return Promise.resolve()
    },

    neighbours({ prints, except = [], limit }) {
      const hidden = new Set(except)
      const rarestFirst = [...new Set(prints)]
        .map((print) => ({ print, holders: postings.get(print) }))
        .filter((entry) => entry.holders !== undefined)
        .toSorted((a, b) => a.holders!.size - b.holders!.size || a.print - b.print)
      const found = new Map<string, Neighbour>()
      let visited = 0
      for (const { holders } of rarestFirst) {
        if (visited > 0 && visited + holders!.size > budget) break
        visited += holders!.size
        const weight = Math.log((documents.size + 1) / holders!.size)
        for (const document of holders!) {
          if (hidden.has(document)) continue
          const neighbour = found.get(document)
          if (neighbour === undefined) found.set(document, { document, hits: 1, weight })
          else {
            neighbour.hits += 1
            neighbour.weight += weight
          }
        }
      }
      const byWeight = (a: Neighbour, b: Neighbour) =>
        b.weight - a.weight || (a.document < b.document ? -1 : 1)
      return Promise.resolve([...found.values()].toSorted(byWeight).slice(0, limit))
    },
  }
}
