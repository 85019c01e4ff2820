import { publicQueries } from './publicQueries'

export const publicLimit = 100
export const publicDepth = 2
/** Conditions lie at most so deep in one another, and there are at most so many: the price of a query grows with both. */
export const deepestWhere = 4
export const mostConditions = 20
/** Values of one list, and letters of one value. */
const mostValues = 100
const longestValue = 300
const lastPage = 1_000_000

/** What is wrong with a query, by the parameter it stands in: `where[owner]`, `limit`. */
export type QueryFault = { field: string; code: QueryFaultCode; known?: readonly string[] }
export type QueryFaultCode =
  | 'limit'
  | 'depth'
  | 'page'
  | 'filter'
  | 'operator'
  | 'value'
  | 'deep-where'
  | 'many-conditions'
  | 'sort'

const lists = new Set(['in', 'not_in', 'all'])
const operators = new Set([
  ...lists,
  'equals',
  'not_equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'contains',
])

const isWhole = (value: unknown, from: number, to: number): boolean =>
  // Anything else may refuse to be a text.
  (typeof value === 'string' || typeof value === 'number') &&
  /^\d{1,10}$/.test(String(value)) &&
  Number(value) >= from &&
  Number(value) <= to

/**
 * The first thing that an anonymous query may not ask, or null. Numbers are refused, not corrected: whoever asks for a billion documents and
 * gets a hundred would believe to have all.
 * @param options.query the parameters as they came: names with brackets parsed, values as texts
 */
export const queryFault = (options: {
  collection: string
  query: Readonly<Record<string, unknown>>
}): QueryFault | null => {
  const { collection, query } = options
  const allowed = publicQueries[collection]
  if (!allowed) return null
  if (given(query, 'limit') && !isWhole(query['limit'], 1, publicLimit))
    return { field: 'limit', code: 'limit' }
  if (given(query, 'depth') && !isWhole(query['depth'], 0, publicDepth))
    return { field: 'depth', code: 'depth' }
  if (given(query, 'page') && !isWhole(query['page'], 1, lastPage))
    return { field: 'page', code: 'page' }
  return (
    sortFault({ sort: query['sort'], allowed: allowed.sorts }) ??
    whereFault({ where: query['where'], allowed: allowed.filters })
  )
}

const given = (query: Readonly<Record<string, unknown>>, name: string): boolean =>
  query[name] !== undefined && query[name] !== ''

const sortFault = ({
  sort,
  allowed,
}: {
  sort: unknown
  allowed: readonly string[]
}): QueryFault | null => {
  if (sort === undefined || sort === '') return null
  const fields = (Array.isArray(sort) ? (sort as unknown[]) : [sort]).flatMap((one) =>
    typeof one === 'string' ? one.split(',') : [null],
  )
  const strange = fields.find(
    (one) => one === null || !allowed.includes(one.trim().replace(/^-/, '')),
  )
  if (fields.length > mostConditions) return { field: 'sort', code: 'sort', known: allowed }
  if (strange === undefined) return null
  return {
    field: strange === null ? 'sort' : `sort=${shown(strange)}`,
    code: 'sort',
    known: allowed,
  }
}

const shown = (name: string): string => name.slice(0, 60)

/** A where that came as JSON is parsed by Payload afterwards, so it is read here as well. */
const parsed = (where: unknown): unknown => {
  if (typeof where !== 'string') return where
  try {
    return JSON.parse(where) as unknown
  } catch {
    return where
  }
}

const whereFault = ({
  where,
  allowed,
}: {
  where: unknown
  allowed: readonly string[]
}): QueryFault | null => {
  if (where === undefined || where === '') return null
  let conditions = 0

  const checkCondition = (field: string, condition: unknown): QueryFault | null => {
    const path = `where[${shown(field)}]`
    if (!allowed.includes(field)) return { field: path, code: 'filter', known: allowed }
    if (!isRecord(condition)) return { field: path, code: 'value' }
    for (const [operator, value] of Object.entries(condition)) {
      conditions += 1
      if (conditions > mostConditions) return { field: 'where', code: 'many-conditions' }
      const place = `${path}[${shown(operator)}]`
      if (!operators.has(operator)) return { field: place, code: 'operator', known: [...operators] }
      if (!isValue(operator, value)) return { field: place, code: 'value' }
    }
    return null
  }
  const check = (value: unknown, depth: number): QueryFault | null => {
    if (depth > deepestWhere) return { field: 'where', code: 'deep-where' }
    if (!isRecord(value)) return { field: 'where', code: 'value' }
    for (const [name, below] of Object.entries(value)) {
      const joins = /^(?:and|or)$/i.test(name)
      const parts = joins ? listOf(below) : null
      if (joins && !parts) return { field: `where[${shown(name)}]`, code: 'value' }
      const fault = parts
        ? firstFault(parts, (part) => check(part, depth + 1))
        : checkCondition(name, below)
      if (fault) return fault
    }
    return null
  }
  return check(parsed(where), 1)
}

/** `and` and `or` come as lists; one with gaps comes as an object with numbers for names. */
const listOf = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value.length > mostConditions * 2 ? null : (value as unknown[])
  return null
}

const firstFault = (
  parts: readonly unknown[],
  check: (part: unknown) => QueryFault | null,
): QueryFault | null => {
  for (const part of parts) {
    const fault = check(part)
    if (fault) return fault
  }
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  value === null ||
  (typeof value === 'string' && value.length <= longestValue && !value.includes('\u0000'))

const isValue = (operator: string, value: unknown): boolean => {
  if (!lists.has(operator)) return isPlain(value)
  const values = typeof value === 'string' ? value.split(',') : value
  return Array.isArray(values) && values.length <= mostValues && values.every(isPlain)
}
