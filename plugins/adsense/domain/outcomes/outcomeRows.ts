import type { RecordedApplication } from './recordedApplication'

const columns = [
  'application',
  'appliedOn',
  'verdict',
  'rulesVersion',
  'outcome',
  'outcomeOn',
  'rule',
  'ruleNumber',
  'area',
  'state',
  'blocks',
] as const

/**
 * The applications as a table for other tools, the oldest first: one row for each rule of each, one without a rule for an application without a
 * report. Whose blog it is, Google's mail and the notes are not in it.
 */
export const outcomeRows = (
  applications: readonly RecordedApplication[],
): { columns: readonly string[]; rows: (string | number | null)[][] } => ({
  columns,
  rows: applications
    .toSorted((one, other) => one.appliedAt.localeCompare(other.appliedAt))
    .flatMap(({ appliedAt, outcome, outcomeAt, evidence }, place) => {
      const head = [
        place + 1,
        appliedAt.slice(0, 10),
        evidence?.verdict ?? null,
        evidence?.rulesVersion ?? null,
        outcome,
        outcomeAt?.slice(0, 10) ?? null,
      ]
      if (!evidence) return [[...head, null, null, null, null, null]]
      return evidence.checks.map(({ id, number, area, status, blocks }) => [
        ...head,
        id,
        number,
        area,
        status,
        blocks,
      ])
    }),
})
