import type { Payload } from 'payload'

import { addFigures } from '../domain/imports/addFigures'
import {
  type ImportDimension,
  type ImportedFigures,
  importDimensions,
  type ImportSource,
  importSources,
} from '../domain/imports/imported'
import type { ImportedSum, ImportedTable } from '../domain/imports/importedStore'
import { tablesToAddUp } from '../domain/imports/tablesToAddUp'
import { type Trust, trustOf } from '../domain/imports/trustOf'
import { openImportedStore } from '../store/openImportedStore'
import type { Range } from '../domain/trafficStore'

/** What one source tells of one dimension. `from` and `to` are null where the file does not tell its time. */
export type ImportedValues = {
  dimension: ImportDimension
  from: string | null
  to: string | null
  rows: ImportedSum[]
}

/** Imported figures of one source, as it counts them. */
export type ImportedOf = {
  source: ImportSource
  trust: Trust
  /** Whole days that it tells of, ascending. */
  days: { day: string; figures: ImportedFigures }[]
  tables: ImportedValues[]
}

/** Whole rows of the curve: two years of days, each in several logs. */
const mostDayRows = 5_000

/**
 * Imported figures of a period, source by source and never mixed with each other or with own hits. Tables of one source that overlap are
 * not added up (`tablesToAddUp`).
 */
export const readImported = async ({
  payload,
  range,
  limit,
}: {
  payload: Payload
  range: Range
  limit: number
}): Promise<{ range: Range; sources: ImportedOf[] }> => {
  const store = await openImportedStore(payload)
  const known = await store.tables(range)
  const valuesOf = async (
    source: ImportSource,
    dimension: ImportDimension,
  ): Promise<ImportedValues[]> => {
    const tables = tablesToAddUp(
      known.filter((one) => one.source === source && one.dimension === dimension),
    )
    if (tables.length === 0) return []
    const rows = await store.sums({ source, dimension, tables, limit })
    return [{ dimension, ...periodOf(tables), rows }]
  }
  const daysOf = async (source: ImportSource): Promise<ImportedOf['days']> => {
    const rows = await store.rows({ ...range, dimension: 'total', source, limit: mostDayRows })
    const days = new Map<string, ImportedFigures[]>()
    for (const { from, to, figures } of rows)
      if (from !== '' && from === to) days.set(from, [...(days.get(from) ?? []), figures])
    return [...days.keys()]
      .toSorted()
      .map((day) => ({ day, figures: addFigures(days.get(day) ?? []) }))
  }
  const sources = importSources.filter((source) => known.some((one) => one.source === source))
  return {
    range,
    sources: await Promise.all(
      sources.map(async (source) => ({
        source,
        trust: trustOf(source),
        days: await daysOf(source),
        tables: (
          await Promise.all(importDimensions.map((dimension) => valuesOf(source, dimension)))
        ).flat(),
      })),
    ),
  }
}

const periodOf = (tables: readonly ImportedTable[]): Pick<ImportedValues, 'from' | 'to'> => ({
  from: tables[0]?.from || null,
  to: tables.at(-1)?.to || null,
})
