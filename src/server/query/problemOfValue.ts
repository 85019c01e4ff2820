import type { FlattenedField } from 'payload'

import type { FoundField } from './fieldAt'
import { isPlain } from './isPlain'
import { queryLimits } from './queryLimits'
import { bengali, type QueryProblem } from './queryProblem'

const ordered = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
/** Payload knows `all` too, but SQLite does not. */
const lists = ['in', 'not_in']
const texts = ['like', 'not_like', 'contains']
const places = ['near', 'within', 'intersects']
const operators = new Set([
  'equals',
  'not_equals',
  'exists',
  ...ordered,
  ...lists,
  ...texts,
  ...places,
])
/** What both databases can ask inside JSON. */
const insideJson = new Set(['equals', 'not_equals', 'exists', 'in', 'not_in', ...texts])

/** What a relation to one of several collections can be asked. */
const ofRelations = new Set(['equals', 'not_equals', 'exists', 'in', 'not_in'])

type Scalar = string | number | boolean | null
const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** What is wrong with one operator and its value on a field; null where nothing is. */
export const problemOfValue = ({
  found: { field: target, isInside, isWhole },
  operator,
  value,
  field,
}: {
  found: FoundField
  operator: string
  value: unknown
  /** Where it stands, such as `where[publishedAt][less_than]`. */
  field: string
}): QueryProblem | null => {
  const isPlace = places.includes(operator)
  if (
    !operators.has(operator) ||
    (isInside && !insideJson.has(operator)) ||
    (isPlace && target.type !== 'point') ||
    (isOfSeveral(target) && !ofRelations.has(operator))
  )
    return {
      field,
      en: `“${field}”: there is no such operator here.`,
      bn: `“${field}”: এখানে এমন অপারেটর নেই।`,
    }
  const isNamed = [value].flat().every((one) => isRelationValue(target, one))
  // SQLite keeps such a relation in one column for each collection, and knows no other question.
  if (isWhole && isOfSeveral(target) && !isNamed)
    return {
      field,
      en: `“${field}” names the collection too; or ask for the id with “.value”.`,
      bn: `“${field}”-এ সংগ্রহের নামও দিন; অথবা “.value” দিয়ে আইডি চান।`,
    }
  if (operator === 'exists') {
    return isBoolean(value)
      ? null
      : { field, en: `“${field}” is true or false.`, bn: `“${field}” হবে true বা false।` }
  }
  if (texts.includes(operator)) return problemOfText({ target, operator, value, field })
  if (lists.includes(operator) || isPlace) return problemOfList({ target, value, field })
  if (isRelationValue(target, value)) return null
  if (!isScalar(value)) return oneValue(field)
  return problemOfScalar({ target, value, field })
}

const isBoolean = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false'

const oneValue = (field: string): QueryProblem => ({
  field,
  en: `“${field}” is one value.`,
  bn: `“${field}” একটিমাত্র মান।`,
})

/** A relation to one of several collections is named with its collection. */
const isOfSeveral = (target: FlattenedField): boolean =>
  (target.type === 'relationship' || target.type === 'upload') && Array.isArray(target.relationTo)

const collectionsOf = (target: FlattenedField): readonly string[] =>
  'relationTo' in target && Array.isArray(target.relationTo) ? target.relationTo : []

const isRelationValue = (target: FlattenedField, value: unknown): boolean =>
  isOfSeveral(target) &&
  isPlain(value) &&
  typeof value.relationTo === 'string' &&
  collectionsOf(target).includes(value.relationTo) &&
  isScalar(value.value) &&
  value.value !== null

const problemOfText = ({
  target,
  operator,
  value,
  field,
}: {
  target: FlattenedField
  operator: string
  value: unknown
  field: string
}): QueryProblem | null => {
  const isMany = 'hasMany' in target && target.hasMany === true
  if (operator === 'contains' && isMany && Array.isArray(value))
    return problemOfList({ target, value, field })
  if (typeof value !== 'string')
    return { field, en: `“${field}” is one text.`, bn: `“${field}” একটি লেখা।` }
  // A number or a date is compared as a whole, whatever the operator says.
  return target.type === 'number' || target.type === 'date'
    ? problemOfScalar({ target, value, field })
    : null
}

const problemOfList = ({
  target,
  value,
  field,
}: {
  target: FlattenedField
  value: unknown
  field: string
}): QueryProblem | null => {
  const values: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value]
  if (values.length > queryLimits.values) {
    return {
      field,
      en: `“${field}” has at most ${queryLimits.values} values.`,
      bn: `“${field}”-এ সর্বোচ্চ ${bengali(queryLimits.values)}টি মান দেওয়া যায়।`,
    }
  }
  for (const one of values) {
    if (isRelationValue(target, one)) continue
    if (!isScalar(one))
      return { field, en: `“${field}” is a list of values.`, bn: `“${field}” মানের তালিকা।` }
    const problem = problemOfScalar({ target, value: one, field })
    if (problem) return problem
  }
  return null
}

const problemOfScalar = ({
  target,
  value,
  field,
}: {
  target: FlattenedField
  value: Scalar
  field: string
}): QueryProblem | null => {
  if (value === null || value === 'null' || value === '') return null
  if (target.type === 'number' && !Number.isFinite(Number(value)))
    return { field, en: `“${field}” is a number.`, bn: `“${field}” একটি সংখ্যা।` }
  if (target.type === 'date' && Number.isNaN(new Date(value as string).getTime()))
    return {
      field,
      en: `“${field}” is a date such as 2026-11-28.`,
      bn: `“${field}” একটি তারিখ, যেমন 2026-11-28।`,
    }
  if (target.type === 'checkbox' && !isBoolean(value))
    return { field, en: `“${field}” is true or false.`, bn: `“${field}” হবে true বা false।` }
  return null
}
