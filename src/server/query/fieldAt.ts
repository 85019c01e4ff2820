import type { FlattenedField, SanitizedConfig } from 'payload'

/** A field, and whether the path goes on inside its JSON. */
export type FoundField = {
  field: FlattenedField
  isInside: boolean
  /** False where the path goes on into a relation to one of several collections, as `target.value` does. */
  isWhole: boolean
}

const identifier = { name: 'id', type: 'text' } as unknown as FlattenedField

/** The field at a path such as `authors.name` or `sizes.card.url`; null where there is none. */
export const fieldAt = ({
  config,
  fields,
  path,
}: {
  config: Pick<SanitizedConfig, 'blocks' | 'collections'>
  fields: readonly FlattenedField[]
  path: string
}): FoundField | null => {
  const [name = '', ...rest] = path.replaceAll('__', '.').split('.')
  const below = rest.join('.')
  if (name === 'id' && below === '')
    return {
      field: fields.find((one) => one.name === 'id') ?? identifier,
      isInside: false,
      isWhole: true,
    }
  const field = fields.find((one) => one.name === name)
  if (!field) return null
  if (below === '') return { field, isInside: false, isWhole: true }
  // Payload writes such a path into SQL as it is.
  if (field.type === 'json' || field.type === 'richText')
    return /^\w+(\.\w+)*$/.test(below) ? { field, isInside: true, isWhole: true } : null
  const inner = fieldsBelow({ config, field })
  if (inner === 'any') return { field, isInside: false, isWhole: false }
  return inner && fieldAt({ config, fields: inner, path: below })
}

/** The fields that a path can go on to; `any` for relations to several collections, whose paths are Payload's to judge. */
const fieldsBelow = ({
  config,
  field,
}: {
  config: Pick<SanitizedConfig, 'blocks' | 'collections'>
  field: FlattenedField
}): readonly FlattenedField[] | 'any' | null => {
  const fieldsOf = (slug: string) =>
    config.collections.find((one) => one.slug === slug)?.flattenedFields ?? null
  switch (field.type) {
    case 'array':
    case 'group':
    case 'tab':
      return field.flattenedFields
    case 'blocks':
      return field.blocks.flatMap((block) => block.flattenedFields)
    case 'join':
      return Array.isArray(field.collection) ? 'any' : fieldsOf(field.collection)
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? 'any' : fieldsOf(field.relationTo)
    default:
      return null
  }
}
