import type { ImportWarning } from './importWarning'

/** How many warnings of one code are kept one by one; the rest are only counted. */
const KEPT_PER_CODE = 200

export type WarningCollector = {
  add: (warning: Partial<ImportWarning> & Pick<ImportWarning, 'code'>) => void
  /** Kept warnings in the order they came. */
  list: () => ImportWarning[]
  /** How often each code came, those not kept included. */
  counts: () => Record<string, number>
}

/** Gathers warnings in bounded memory: a hostile file cannot grow the list past 200 per code. */
export const collectWarnings = (): WarningCollector => {
  const kept: ImportWarning[] = []
  const counts = new Map<string, number>()
  return {
    add: ({ code, values = {}, item = null, line = null }) => {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count <= KEPT_PER_CODE) kept.push({ code, values, item, line })
    },
    list: () => [...kept],
    counts: () => Object.fromEntries(counts),
  }
}
