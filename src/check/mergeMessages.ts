import type { Messages } from './messages'

/** One table of many. Keys carry the name of their rule or plugin, so none can hide another's. */
export function mergeMessages(tables: readonly Messages[]): Messages {
  const merged: Record<string, Record<string, string>> = {}
  for (const table of tables) {
    for (const [language, texts] of Object.entries(table)) {
      merged[language] = { ...merged[language], ...texts }
    }
  }
  return merged
}
