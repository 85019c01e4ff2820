import { addFigures } from '../domain/imports/addFigures'
import type { FoundRow, ImportRecord, ImportedStore } from '../domain/imports/importedStore'
import { weightOf } from '../domain/imports/weightOf'
import { compareText } from './compareText'

type Kept = FoundRow & { file: string }

/** Imported figures that live as long as their process: for tests. */
export const memoryImportedStore = (): ImportedStore => {
  let kept: Kept[] = []
  const records = new Map<string, Omit<ImportRecord, 'rows' | 'from' | 'to'>>()
  return {
    async put({ record, rows, isAdded }) {
      const { file, source } = record
      const tables = new Set(rows.map(({ dimension, from, to }) => `${dimension} ${from} ${to}`))
      kept = kept.filter(
        (one) =>
          one.source !== source ||
          (isAdded && one.file !== file) ||
          !tables.has(`${one.dimension} ${one.from} ${one.to}`),
      )
      kept.push(...rows.map((row) => ({ ...row, source, file })))
      records.set(file, record)
    },
    async rows({ from, to, dimension, source, limit }) {
      return kept
        .filter((row) => row.dimension === dimension && (source ?? row.source) === row.source)
        .filter((row) => row.from === '' || (row.from >= from && row.to <= to))
        .toSorted(
          (a, b) =>
            weightOf(b.figures) - weightOf(a.figures) ||
            compareText(a.value, b.value) ||
            compareText(a.from, b.from),
        )
        .slice(0, limit)
        .map(({ file: _file, ...row }) => row)
    },
    async tables({ from, to }) {
      const counts = new Map<string, number>()
      for (const row of kept) {
        if (row.from !== '' && (row.from < from || row.to > to)) continue
        const key = JSON.stringify([row.source, row.dimension, row.from, row.to])
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      return [...counts]
        .toSorted(([a], [b]) => compareText(a, b))
        .map(([key, rows]) => {
          const [source, dimension, first, last] = JSON.parse(key) as [
            FoundRow['source'],
            FoundRow['dimension'],
            string,
            string,
          ]
          return { source, dimension, from: first, to: last, rows }
        })
    },
    async sums({ source, dimension, tables, limit }) {
      const wanted = new Set(tables.map(({ from, to }) => `${from} ${to}`))
      const values = new Map<string, FoundRow[]>()
      for (const row of kept)
        if (
          row.source === source &&
          row.dimension === dimension &&
          wanted.has(`${row.from} ${row.to}`)
        )
          values.set(row.value, [...(values.get(row.value) ?? []), row])
      return [...values]
        .map(([value, rows]) => ({
          value,
          weight: rows.reduce((sum, { figures }) => sum + weightOf(figures), 0),
          figures: addFigures(rows.map(({ figures }) => figures)),
        }))
        .toSorted((a, b) => b.weight - a.weight || compareText(a.value, b.value))
        .slice(0, limit)
        .map(({ value, figures }) => ({ value, figures }))
    },
    async imports() {
      return [...records.values()]
        .map((record) => {
          const own = kept.filter(({ file }) => file === record.file)
          const times = own
            .filter(({ from }) => from !== '')
            .flatMap(({ from, to }) => [from, to])
            .toSorted(compareText)
          return { ...record, rows: own.length, from: times[0] ?? null, to: times.at(-1) ?? null }
        })
        .filter(({ rows }) => rows > 0)
        .toSorted((a, b) => compareText(b.at, a.at))
    },
    async remove(file) {
      const before = kept.length
      kept = kept.filter((row) => row.file !== file)
      records.delete(file)
      return before - kept.length
    },
    close: async () => {},
  }
}
