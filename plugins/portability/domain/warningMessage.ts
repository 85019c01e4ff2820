import type { messages } from '../translations/messages'
import type { HtmlWarning } from './html/htmlToLexical'
import type { ImportWarning } from './importWarning'

/**
 * A warning as a message of `translations/messages`, with the line and the title among its values. Fits the `Message` of
 * `src/check`.
 */
export const warningMessage = (
  warning: ImportWarning | HtmlWarning,
): { key: keyof (typeof messages)['en']; values: Record<string, string | number> } => ({
  key: `import-warning:${warning.code}`,
  values: {
    ...('item' in warning && warning.item !== null ? { title: warning.item.title } : {}),
    // A line is the name of a place: digits without separators.
    ...('line' in warning && warning.line !== null ? { line: String(warning.line) } : {}),
    ...warning.values,
  },
})
