import type { Analyser } from '../../src/check/analyser'
import type { Check } from '../../src/check/check'
import type { Messages } from '../../src/check/messages'
import type { SnapshotReader } from '../../src/cms/snapshotReader'
import { readinessTasks, type ReadinessTasks } from './tasks'

export type ReadinessOptions = {
  analysers: readonly Analyser[]
  checks: readonly Check[]
  /** What checks need beside the documents; none unless given. */
  readers?: readonly SnapshotReader[]
  /** The words of all findings. */
  messages: Messages
  /** The program that prints reports as PDF; none unless given. */
  chromium?: string | null
}

export type ResolvedReadinessOptions = ReadinessOptions & { tasks: ReadinessTasks }

/** Checks the options and tells every problem in one throw. */
export const resolveOptions = (options: ReadinessOptions): ResolvedReadinessOptions => {
  const problems = [
    ...duplicates(options.analysers.map(({ key }) => key)).map(
      (key) => `two analysers have the key "${key}"`,
    ),
    ...duplicates(options.checks.map(({ rule }) => rule.id)).map(
      (id) => `two checks judge the rule "${id}"`,
    ),
  ]
  if (problems.length > 0) {
    throw Object.assign(
      new Error(`The options of the readiness plugin are wrong: ${problems.join('; ')}.`),
      {
        code: 'wrong-options',
      },
    )
  }
  return { ...options, tasks: readinessTasks(options) }
}

const duplicates = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]
