const mostLines = 30

/** What an import did, for people at a terminal. */
export const showImport = (done: {
  batch: string | null
  created: Readonly<Record<string, number>>
  updated: number
  skipped: readonly { item: string; reason: string }[]
  notImported: Readonly<Record<string, number>>
  warnings: readonly string[]
}): string => {
  const { batch, created, updated, skipped, notImported, warnings } = done
  const counts = (numbers: Readonly<Record<string, number>>): string =>
    Object.entries(numbers)
      .filter(([, number]) => number > 0)
      .map(([name, number]) => `${number} ${name.replaceAll('_', ' ')}`)
      .join(', ') || 'nothing'
  const some = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          `${title}:`,
          ...lines.slice(0, mostLines).map((line) => `  ${line}`),
          ...(lines.length > mostLines
            ? [`  … and ${lines.length - mostLines} more (--json)`]
            : []),
        ]
  return [
    batch === null
      ? `Would create ${counts(created)}; nothing was written.`
      : `Created ${counts(created)}.`,
    ...(updated > 0 ? [`${batch === null ? 'Would update' : 'Updated'} ${updated}.`] : []),
    ...some(
      'Skipped',
      skipped.map(({ item, reason }) => `${item}: ${reason}`),
    ),
    ...(Object.keys(notImported).length > 0 ? [`Not imported: ${counts(notImported)}.`] : []),
    ...some('Warnings', warnings),
    ...(batch === null ? [] : [`Undo it all with: ekagro import --undo ${batch}`]),
  ].join('\n')
}
