import type { ImportSummary } from '../../../plugins/traffic/domain/imports/summariseImport'

/** What an import did, as it stands in the JSON answer. */
export type ImportAnswer = Omit<ImportSummary, 'tables'> & {
  /** SHA-256 of the file. */
  file: string
  dryRun: boolean
  /** Whether the same file was imported before: then nothing changed. */
  wasThere: boolean
}

/** The same for people at a terminal. */
export const showTrafficImport = (told: ImportAnswer): string => {
  const { source, trust, dryRun, wasThere, from, to, rows, bad, left, unknownTables } = told
  const counts = (numbers: Record<string, number>): string =>
    Object.entries(numbers)
      .map(([name, number]) => `${number} ${name}`)
      .join(', ')
  return [
    `${source} (trust: ${trust}), ${from === null ? 'without dates' : `${from} to ${to}`}`,
    `${dryRun ? 'Would keep' : 'Kept'} rows: ${counts(rows)}.`,
    ...(wasThere ? ['The same file was imported before; nothing is counted twice.'] : []),
    ...(Object.keys(left).length > 0 ? [`No views of pages: ${counts(left)}.`] : []),
    ...(unknownTables.length > 0 ? [`Not kept: ${unknownTables.join(', ')}.`] : []),
    ...(bad.count > 0
      ? [
          `${bad.count} lines could not be read:`,
          ...bad.examples.map(({ file, line, reason }) => `  ${file}, line ${line}: ${reason}`),
        ]
      : []),
    ...(dryRun ? ['Nothing was written.'] : []),
  ].join('\n')
}
