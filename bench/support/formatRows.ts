import type { Row } from './row'

const shown = (value: number | null, unit: string): string => {
  if (value === null) return '–'
  if (unit === '') return value.toFixed(3)
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

/** The rows as a table for people, with the machine above it. */
export const formatRows = ({
  machine,
  rows,
}: {
  machine: { cores: number; memory: number; node: string }
  rows: Row[]
}): string => {
  const cells = rows.map(({ metric, value, unit, n, note }) => [
    metric,
    `${shown(value, unit)} ${unit}`,
    `n=${n}`,
    note,
  ])
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  const gibibytes = (machine.memory / 1024 ** 3).toFixed(0)
  return `${machine.cores} cores, ${gibibytes} GiB, Node ${machine.node}\n${lines.join('\n')}\n`
}
