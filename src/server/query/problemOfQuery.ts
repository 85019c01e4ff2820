import type { SanitizedConfig } from 'payload'

import type { Entity } from './entityAt'
import { fieldAt } from './fieldAt'
import { isPlain } from './isPlain'
import { problemOfSelect } from './problemOfSelect'
import { problemOfWhere } from './problemOfWhere'
import { queryLimits } from './queryLimits'
import { bengali, type QueryProblem } from './queryProblem'

const switches = [
  'autosave',
  'draft',
  'trash',
  'overrideLock',
  'pagination',
  'flattenLocales',
  'publishAllLocales',
  'unpublishAllLocales',
]
const words = ['locale', 'fallback-locale', 'fallbackLocale', 'publishSpecificLocale']
const numbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['depth', [0, queryLimits.depth]],
  ['limit', [0, queryLimits.limit]],
  ['page', [1, queryLimits.page]],
])

type Asked = {
  query: Record<string, unknown>
  entity: Entity
  config: Pick<SanitizedConfig, 'blocks' | 'collections'>
}

/**
 * What is wrong with the parameters that Payload understands, as it parsed them; null where nothing is. Names that it does
 * not know mean nothing to it and are let through.
 */
export const problemOfQuery = (asked: Asked): QueryProblem | null => {
  const { query, entity, config } = asked
  return (
    problemOfSimple(query) ??
    problemOfSort(asked) ??
    problemOfJoins(asked) ??
    problemOfPopulate(asked) ??
    (isGiven(query.select) ? problemOfSelect({ select: query.select, field: 'select' }) : null) ??
    problemOfJson(query.data, 'data') ??
    (isGiven(query.where)
      ? (problemOfJson(query.where, 'where') ??
        problemOfWhere({
          where: typeof query.where === 'string' ? JSON.parse(query.where) : query.where,
          field: 'where',
          config,
          fields: entity.fields,
        }))
      : null)
  )
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const problemOfSimple = (query: Record<string, unknown>): QueryProblem | null => {
  for (const [name, value] of Object.entries(query)) {
    if (!isGiven(value)) continue
    const range = numbers.get(name)
    if (range && !isWhole(value, range)) {
      const [least, most] = range
      return {
        field: name,
        en: `“${name}” is a whole number from ${least} to ${most}, given once.`,
        bn: `“${name}” হবে ${bengali(least)} থেকে ${bengali(most)} পর্যন্ত একটি পূর্ণসংখ্যা, একবারই।`,
      }
    }
    if (switches.includes(name) && value !== 'true' && value !== 'false') {
      return {
        field: name,
        en: `“${name}” is true or false, given once.`,
        bn: `“${name}” হবে true বা false, একবারই।`,
      }
    }
    if (words.includes(name) && typeof value !== 'string')
      return { field: name, en: `“${name}” is one word.`, bn: `“${name}” একটিমাত্র শব্দ।` }
  }
  return null
}

const isWhole = (value: unknown, [least, most]: readonly [number, number]): boolean =>
  typeof value === 'string' &&
  /^\d{1,9}$/.test(value) &&
  Number(value) >= least &&
  Number(value) <= most

const problemOfSort = ({ query: { sort }, entity, config }: Asked): QueryProblem | null => {
  if (!isGiven(sort)) return null
  const wrong: QueryProblem = {
    field: 'sort',
    en: `“sort” names fields: sort=-publishedAt,title; at most ${queryLimits.sorts}.`,
    bn: `“sort”-এ ঘরের নাম দিন: sort=-publishedAt,title; সর্বোচ্চ ${bengali(queryLimits.sorts)}টি।`,
  }
  const names: unknown[] =
    typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? sort : [0]
  if (names.length > queryLimits.sorts) return wrong
  for (const name of names) {
    if (typeof name !== 'string') return wrong
    const path = name.trim().replace(/^-/, '')
    const found = fieldAt({ config, fields: entity.fields, path })
    if (!found || found.isInside) {
      return {
        field: 'sort',
        en: `“sort”: there is no field “${path}”.`,
        bn: `“sort”: “${path}” নামে কোনো ঘর নেই।`,
      }
    }
  }
  return null
}

const problemOfJoins = ({ query: { joins }, entity, config }: Asked): QueryProblem | null => {
  if (!isGiven(joins) || joins === 'false') return null
  const wrong = (field: string): QueryProblem => ({
    field,
    en: `“${field}”: there is no such join.`,
    bn: `“${field}”: এমন কোনো সংযোগ নেই।`,
  })
  if (!isPlain(joins)) return wrong('joins')
  for (const [name, join] of Object.entries(joins)) {
    const field = `joins[${name}]`
    if (!entity.joins.includes(name)) return wrong(field)
    if (join === 'false') continue
    if (!isPlain(join)) return wrong(field)
    const { count: _count, where, sort: _sort, ...rest } = join
    const found = fieldAt({ config, fields: entity.fields, path: name })?.field
    const target =
      found?.type === 'join' && typeof found.collection === 'string' ? found.collection : null
    const fields = config.collections.find((one) => one.slug === target)?.flattenedFields
    const problem =
      problemOfSimple(rest) ??
      (where !== undefined && fields
        ? problemOfWhere({ where, field: `${field}[where]`, config, fields })
        : null)
    if (problem) return problem
  }
  return null
}

const problemOfPopulate = ({ query: { populate }, config }: Asked): QueryProblem | null => {
  if (!isGiven(populate)) return null
  if (!isPlain(populate)) {
    return {
      field: 'populate',
      en: '“populate” names collections: populate[categories][title]=true',
      bn: '“populate”-এ সংগ্রহের নাম দিন: populate[categories][title]=true',
    }
  }
  for (const [slug, select] of Object.entries(populate)) {
    const field = `populate[${slug}]`
    if (!config.collections.some((one) => one.slug === slug))
      return {
        field,
        en: `“${field}”: there is no such collection.`,
        bn: `“${field}”: এমন কোনো সংগ্রহ নেই।`,
      }
    const problem = problemOfSelect({ select, field })
    if (problem) return problem
  }
  return null
}

/** Payload takes `where` and `data` as JSON texts too. */
const problemOfJson = (value: unknown, field: string): QueryProblem | null => {
  if (typeof value !== 'string' || value === '') return null
  try {
    if (isPlain(JSON.parse(value))) return null
  } catch {
    // told below
  }
  return { field, en: `“${field}” is not a JSON object.`, bn: `“${field}” কোনো JSON অবজেক্ট নয়।` }
}
