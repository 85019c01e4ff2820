import type { FlattenedField, SanitizedConfig } from 'payload'

import { fieldAt } from './fieldAt'
import { isPlain } from './isPlain'
import { problemOfValue } from './problemOfValue'
import { queryLimits } from './queryLimits'
import { bengali, type QueryProblem } from './queryProblem'

type Walk = {
  config: Pick<SanitizedConfig, 'blocks' | 'collections'>
  fields: readonly FlattenedField[]
  /** Shared by the whole tree. */
  conditions: { left: number }
  nesting: number
}

/** What is wrong with a filter, as a tree of `and`, `or`, fields and operators; null where nothing is. */
export const problemOfWhere = ({
  where,
  field,
  config,
  fields,
}: Pick<Walk, 'config' | 'fields'> & {
  where: unknown
  /** The parameter's name, such as `where`. */
  field: string
}): QueryProblem | null =>
  walk(where, field, {
    config,
    fields,
    conditions: { left: queryLimits.conditions },
    nesting: queryLimits.nesting,
  })

const walk = (where: unknown, at: string, state: Walk): QueryProblem | null => {
  if (!isPlain(where)) {
    return {
      field: at,
      en: `“${at}” is a condition such as ${at}[title][equals]=…`,
      bn: `“${at}” একটি শর্ত, যেমন ${at}[title][equals]=…`,
    }
  }
  for (const [path, constraint] of Object.entries(where)) {
    const here = `${at}[${path}]`
    const isGroup = ['and', 'or'].includes(path.toLowerCase())
    const problem = isGroup
      ? problemOfGroup(constraint, here, state)
      : problemOfField({ path, constraint, here, state })
    if (problem) return problem
  }
  return null
}

const problemOfGroup = (group: unknown, here: string, state: Walk): QueryProblem | null => {
  if (!Array.isArray(group)) {
    return {
      field: here,
      en: `“${here}” is a list of conditions: ${here}[0][title][equals]=…`,
      bn: `“${here}” শর্তের তালিকা: ${here}[0][title][equals]=…`,
    }
  }
  if (state.nesting === 0) {
    return {
      field: here,
      en: `“${here}” is nested more than ${queryLimits.nesting} deep.`,
      bn: `“${here}” ${bengali(queryLimits.nesting)} স্তরের বেশি গভীর।`,
    }
  }
  for (const [index, one] of group.entries()) {
    const problem = walk(one, `${here}[${index}]`, { ...state, nesting: state.nesting - 1 })
    if (problem) return problem
  }
  return null
}

const problemOfField = ({
  path,
  constraint,
  here,
  state,
}: {
  path: string
  constraint: unknown
  here: string
  state: Walk
}): QueryProblem | null => {
  const found = fieldAt({ config: state.config, fields: state.fields, path })
  if (!found) {
    return {
      field: here,
      en: `“${here}”: there is no such field.`,
      bn: `“${here}”: এমন কোনো ঘর নেই।`,
    }
  }
  if (!isPlain(constraint) || Object.keys(constraint).length === 0) {
    return {
      field: here,
      en: `“${here}” needs an operator: ${here}[equals]=…`,
      bn: `“${here}”-এর সঙ্গে অপারেটর দিন: ${here}[equals]=…`,
    }
  }
  for (const [operator, value] of Object.entries(constraint)) {
    state.conditions.left -= 1
    if (state.conditions.left < 0) {
      return {
        field: here,
        en: `A filter has at most ${queryLimits.conditions} conditions.`,
        bn: `একটি ছাঁকনিতে সর্বোচ্চ ${bengali(queryLimits.conditions)}টি শর্ত দেওয়া যায়।`,
      }
    }
    const related = relatedFields(found.field, state)
    const isNested = operator === 'contains' && isPlain(value) && related
    const problem = isNested
      ? walk(value, `${here}[contains]`, { ...state, ...nested(state), fields: related })
      : problemOfValue({ found, operator, value, field: `${here}[${operator}]` })
    if (problem) return problem
  }
  return null
}

const nested = ({ nesting }: Walk): Pick<Walk, 'nesting'> => ({ nesting: Math.max(0, nesting - 1) })

/** A list of relations may be asked for one that meets a filter of its own. */
const relatedFields = (field: FlattenedField, { config }: Walk) => {
  const isRelation = field.type === 'relationship' || field.type === 'upload'
  if (!isRelation || !field.hasMany || Array.isArray(field.relationTo)) return null
  return config.collections.find((one) => one.slug === field.relationTo)?.flattenedFields ?? null
}
