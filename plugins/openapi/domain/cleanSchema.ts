import type { JsonSchema } from '../../../src/cms/endpointDescription'
import { schemaName } from './schemaName'

/** What is no keyword of JSON Schema: notes for a generator of types. */
const foreign = new Set(['tsType', 'tsEnumNames', 'deprecated'])

/** A schema as Payload makes it for types, in the words of 2020-12 and with the names of the document. */
export const cleanSchema = (schema: JsonSchema): JsonSchema => {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value as JsonSchema).flatMap(([key, inner]) => {
        if (foreign.has(key)) return []
        if (key === '$ref' && typeof inner === 'string') return [[key, refOf(inner)]]
        // Draft 4 allows what 2020-12 does not: a list of nothing that is required.
        if (key === 'required' && Array.isArray(inner) && inner.length === 0) return []
        // What may be empty is so in the types, but not among the choices.
        if (key === 'enum' && Array.isArray(inner) && mayBeNull(value as JsonSchema))
          return [[key, [...new Set([...(inner as unknown[]), null])]]]
        return [[key, walk(inner)]]
      }),
    )
  }
  return walk(schema) as JsonSchema
}

const mayBeNull = ({ type }: JsonSchema): boolean => Array.isArray(type) && type.includes('null')

const refOf = (ref: string): string =>
  ref.replace(
    /^#\/definitions\/(.+)$/,
    (_all, name: string) => `#/components/schemas/${schemaName(name)}`,
  )
