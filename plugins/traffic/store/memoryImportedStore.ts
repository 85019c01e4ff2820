import type { FoundRow, ImportRecord, ImportedStore } from '../domain/imports/importedStore'
import { weightOf } from '../domain/imports/weightOf'
import { compareText } from './compareText'

type Kept = FoundRow & { file: string }

/** Imported figures that live as long as their process: for tests. */
export const memoryImportedStore = (): ImportedStore => {
  let kept: Kept[] = []
  const records = new Map<string, Omit<ImportRecord, 'rows'>>()
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
    async imports() {
      return [...records.values()]
        .map((record) => ({
          ...record,
          rows: kept.filter(({ file }) => file === record.file).length,
        }))
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
