import { isPlain } from './isPlain'
import { queryLimits } from './queryLimits'
import { bengali, type QueryProblem } from './queryProblem'

const isSwitch = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false'

/** What is wrong with a choice of fields, such as `select[title]=true`; null where nothing is. */
export const problemOfSelect = ({
  select,
  field,
  depth = queryLimits.selectDepth,
}: {
  select: unknown
  field: string
  depth?: number
}): QueryProblem | null => {
  if (!isPlain(select)) {
    return {
      field,
      en: `“${field}” names fields: ${field}[title]=true`,
      bn: `“${field}”-এ ঘরের নাম দিন: ${field}[title]=true`,
    }
  }
  if (depth === 0) {
    return {
      field,
      en: `“${field}” is nested more than ${queryLimits.selectDepth} deep.`,
      bn: `“${field}” ${bengali(queryLimits.selectDepth)} স্তরের বেশি গভীর।`,
    }
  }
  for (const [name, value] of Object.entries(select)) {
    const here = `${field}[${name}]`
    if (isSwitch(value)) continue
    if (!isPlain(value)) {
      return { field: here, en: `“${here}” is true or false.`, bn: `“${here}” হবে true বা false।` }
    }
    const problem = problemOfSelect({ select: value, field: here, depth: depth - 1 })
    if (problem) return problem
  }
  return null
}
