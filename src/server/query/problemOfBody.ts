import { isPlain } from './isPlain'
import { queryLimits } from './queryLimits'
import { bengali, type QueryProblem } from './queryProblem'

/** What is wrong with a JSON body before anybody looks at its fields; null where nothing is. */
export const problemOfBody = (text: string): QueryProblem | null => {
  if (text.trim() === '') return null
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { field: 'body', en: 'The body is not valid JSON.', bn: 'অনুরোধের ভেতরের JSON ঠিক নয়।' }
  }
  if (!isPlain(body))
    return {
      field: 'body',
      en: 'The body is a JSON object.',
      bn: 'অনুরোধের ভেতরে একটি JSON অবজেক্ট দিন।',
    }
  return problemOfTree(body)
}

/** Breadth first, level by level, so that a deep one ends no stack. */
const problemOfTree = (body: Record<string, unknown>): QueryProblem | null => {
  let level: object[] = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > queryLimits.bodyDepth) {
      return {
        field: 'body',
        en: `The body is nested more than ${queryLimits.bodyDepth} deep.`,
        bn: `অনুরোধের ভেতরটা ${bengali(queryLimits.bodyDepth)} স্তরের বেশি গভীর।`,
      }
    }
    const next: object[] = []
    for (const node of level) {
      // Merged into another object it would change every object of the process.
      if (Object.hasOwn(node, '__proto__'))
        return {
          field: '__proto__',
          en: '“__proto__” is no name of a field.',
          bn: '“__proto__” কোনো ঘরের নাম নয়।',
        }
      for (const value of Object.values(node) as unknown[]) {
        if (typeof value === 'object' && value !== null) next.push(value)
      }
    }
    level = next
  }
  return null
}
