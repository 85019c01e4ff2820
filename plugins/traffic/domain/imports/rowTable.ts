import type { BadLine, ImportedFigures, ImportedRow, ImportSource, ParsedImport } from './imported'

const mostExamples = 20

/** Gathers rows, adding up those of the same value and time, and what was passed over. */
export type RowTable = {
  add(row: ImportedRow): void
  bad(line: BadLine): void
  leave(kind: string): void
  unknownTable(name: string): void
  done(source: ImportSource): ParsedImport
}

/** See `RowTable`. */
export const rowTable = (): RowTable => {
  const rows = new Map<string, ImportedRow>()
  const examples: BadLine[] = []
  const left: Record<string, number> = {}
  const unknownTables: string[] = []
  let count = 0
  return {
    add(row) {
      const key = [row.dimension, row.from, row.to, row.value].join('\n')
      const known = rows.get(key)
      if (known === undefined) rows.set(key, { ...row, figures: { ...row.figures } })
      else known.figures = sum(known.figures, row.figures)
    },
    bad(line) {
      count += 1
      if (examples.length < mostExamples) examples.push(line)
    },
    leave(kind) {
      left[kind] = (left[kind] ?? 0) + 1
    },
    unknownTable: (name) => void unknownTables.push(name),
    done: (source) => ({
      source,
      rows: [...rows.values()],
      bad: { count, examples },
      left,
      unknownTables,
    }),
  }
}

const sum = (one: ImportedFigures, other: ImportedFigures): ImportedFigures => {
  const added: ImportedFigures = { ...one }
  for (const [name, value] of Object.entries(other) as [keyof ImportedFigures, number][])
    added[name] = (added[name] ?? 0) + value
  if (one.position !== undefined && other.position !== undefined) {
    const [a, b] = [one.impressions ?? 0, other.impressions ?? 0]
    const isWeighted = a + b > 0
    added.position = isWeighted
      ? (one.position * a + other.position * b) / (a + b)
      : (one.position + other.position) / 2
  }
  return added
}
