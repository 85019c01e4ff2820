import { factsKeyText } from '../domain/factsKeyText'
import type { FactsRow, FactsStore } from '../domain/factsStore'
import { sameBasis } from '../domain/sameBasis'

/** Facts in memory: for tests, and for reports on texts that are not stored. */
export function memoryFactsStore(): FactsStore {
  const rows = new Map<string, FactsRow>()
  const matching = (wanted: (row: FactsRow) => boolean) =>
    [...rows.values()].filter(wanted).map((row) => structuredClone(row))

  return {
    put: async (added) => {
      for (const row of added) rows.set(factsKeyText(row), structuredClone(row))
    },
    get: async ({ collection, ids, state }) => {
      const wanted = new Set(ids)
      return matching(
        (row) => row.collection === collection && row.state === state && wanted.has(row.id),
      )
    },
    read: async function* ({ collection, state, analyser }) {
      yield* matching(
        (row) =>
          row.collection === collection &&
          row.state === state &&
          (analyser === undefined || row.analyser === analyser),
      )
    },
    texts: async function* ({ collection, state, ids }) {
      const wanted = ids && new Set(ids)
      const found = matching(
        (row) =>
          row.collection === collection && row.state === state && wanted?.has(row.id) !== false,
      )
      if (found.length > 0)
        yield JSON.stringify(
          found.map((row) => [
            row.id,
            row.analyser,
            row.revision,
            row.analyserVersion,
            row.settingsHash,
            row.facts,
          ]),
        )
    },
    numbers: async ({ collection, state, analyser, name }) =>
      new Map(
        [...rows.values()].flatMap((row) => {
          if (row.collection !== collection || row.state !== state || row.analyser !== analyser)
            return []
          const value = (row.facts as Record<string, unknown> | null)?.[name]
          return typeof value === 'number' ? [[row.id, value] as const] : []
        }),
      ),
    stale: async (wanted) =>
      wanted.filter((one) => {
        const row = rows.get(factsKeyText(one))
        return !row || !sameBasis(row, one)
      }),
    drop: async ({ collection, id, state }) => {
      for (const [key, row] of rows)
        if (row.collection === collection && row.id === id && (!state || row.state === state))
          rows.delete(key)
    },
    close: async () => {},
  }
}
