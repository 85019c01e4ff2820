import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import { messages } from '../translations/messages'
import { type ImportBatch, isHeld } from './importBatch'
import type { Skipped } from './importResult'

const ofItem = ['image-kept-as-html', 'link-dropped', 'html-kept-raw', 'html-too-deep'].map(
  (code) => `import-warning:${code}`,
)

/** A warning as a sentence; one about a part of a text begins with the title. */
export const presentWarning = (message: Message, language: string): string => {
  const sentence = formatMessage({ message, language, messages })
  const title = message.values?.title
  return title !== undefined && ofItem.includes(message.key) ? `“${title}”: ${sentence}` : sentence
}

export const presentSkipped = (
  skipped: readonly Skipped[],
  language: string,
): { item: string; reason: string }[] =>
  skipped.map(({ item, reason }) => ({
    item,
    reason: formatMessage({ message: { key: `import-skip:${reason}` }, language, messages }),
  }))

/** A batch as the screen and the REST API show it. */
export const presentImport = (batch: ImportBatch, language: string) => {
  const { plan, result } = batch
  // A run whose process died is one that was cut short, whatever its row says.
  const isDead = ['running', 'undoing'].includes(batch.state) && batch.holder && !isHeld(batch)
  const problem = isDead ? { key: 'import:interrupted' } : batch.problem
  const warnings = (list: readonly Message[]) =>
    list.map((message) => ({ message: presentWarning(message, language) }))
  return {
    id: batch.id,
    name: batch.name ?? '',
    kind: batch.kind ?? '',
    state: isDead ? ('failed' as const) : batch.state,
    plan: plan ? { ...plan, warnings: warnings(plan.warnings) } : null,
    progress: batch.progress ?? null,
    result: result
      ? {
          ...result,
          skipped: presentSkipped(result.skipped, language),
          warnings: warnings(result.warnings),
        }
      : null,
    error: problem ? formatMessage({ message: problem, language, messages }) : null,
    createdAt: batch.createdAt,
  }
}
