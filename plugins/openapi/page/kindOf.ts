import type { JsonSchema } from '../../../src/cms/endpointDescription'
import { anchor, escaped } from './html'

/** The kind of a value in a few words, as HTML: `string`, `list of Posts`, `"draft" or "published"`. */
export const kindOf = (schema: JsonSchema, depth = 3): string => {
  const { $ref, type, items, const: only } = schema
  const list = schema.enum as unknown[] | undefined
  const ways = (schema.oneOf ?? schema.anyOf ?? schema.allOf) as JsonSchema[] | undefined
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? ''
    return `<a href="#${anchor(`schema ${name}`)}">${escaped(name)}</a>`
  }
  if (only !== undefined) return `<code>${escaped(JSON.stringify(only))}</code>`
  if (list) return list.map((one) => `<code>${escaped(JSON.stringify(one))}</code>`).join(' / ')
  if (ways && depth > 0) return [...new Set(ways.map((one) => kindOf(one, depth - 1)))].join(' / ')
  const names = (Array.isArray(type) ? type : [type ?? 'any']).map(String).join(' / ')
  if (names.startsWith('array') && items && depth > 0)
    return `${escaped(names)}: ${kindOf(items as JsonSchema, depth - 1)}`
  const format = typeof schema.format === 'string' ? ` (${schema.format})` : ''
  return escaped(`${names}${format}`)
}
