import { detachText } from '../detachText'
import type { ImportTerm } from './importPlan'

type Known = { key: string; name: string; description?: string; parentKey?: string | null }

export type TermRegister = {
  /** Notes a term that the file declares or an item names; the first name stays. */
  note: (term: Known) => void
  /** Counts one more item that has it. */
  use: (key: string) => void
  list: () => ImportTerm[]
}

/** Gathers categories or tags by key. A parent that is not in the file, or that makes a circle, is let go at the end. */
export const termRegister = (): TermRegister => {
  const terms = new Map<string, ImportTerm>()

  const circles = (start: ImportTerm): boolean => {
    const met = new Set<string>([start.key])
    let parent = start.parentKey
    while (parent !== null) {
      if (met.has(parent)) return true
      met.add(parent)
      parent = terms.get(parent)?.parentKey ?? null
    }
    return false
  }

  return {
    note: ({ key, name, description = '', parentKey = null }) => {
      const known = terms.get(key)
      if (known === undefined) {
        terms.set(detachText(key), {
          key: detachText(key),
          name: detachText(name),
          description: detachText(description),
          parentKey: parentKey === null ? null : detachText(parentKey),
          uses: 0,
        })
        return
      }
      known.description ||= detachText(description)
      known.parentKey ??= parentKey === null ? null : detachText(parentKey)
    },
    use: (key) => {
      const known = terms.get(key)
      if (known !== undefined) known.uses += 1
    },
    list: () => {
      for (const term of terms.values()) {
        if (term.parentKey !== null && (!terms.has(term.parentKey) || circles(term))) {
          term.parentKey = null
        }
      }
      return [...terms.values()]
    },
  }
}
