import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type Plugin,
  ValidationError,
} from 'payload'

/** Kinds of fields that one plain value is kept of, or several where the field has many. */
const plain = new Set([
  'text',
  'textarea',
  'email',
  'code',
  'select',
  'radio',
  'number',
  'checkbox',
  'date',
])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The paths of values that no field of that kind can be: an object for a text, a text for a list of rows. */
export const badValuesOf = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  at = '',
): string[] =>
  fields.flatMap((field) => {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
    const path = `${at}${field.name}`
    if (value === undefined || value === null || value === '') return []
    if (plain.has(field.type)) {
      const isMany = 'hasMany' in field && field.hasMany === true
      const values: unknown[] = isMany && Array.isArray(value) ? value : [value]
      return values.some(isObject) && !(value instanceof Date) ? [path] : []
    }
    if (field.type === 'group' || field.type === 'tab') {
      if (!isObject(value) || Array.isArray(value)) return [path]
      return badValuesOf(field.flattenedFields, value, `${path}.`)
    }
    if (field.type === 'array') {
      // The admin sends how many rows there are where there are none.
      if (typeof value === 'number') return []
      if (!Array.isArray(value)) return [path]
      return value.flatMap((row: unknown, index) =>
        isObject(row) && !Array.isArray(row)
          ? badValuesOf(field.flattenedFields, row, `${path}.${index}.`)
          : [`${path}.${index}`],
      )
    }
    if (field.type === 'richText') return isObject(value) && !Array.isArray(value) ? [] : [path]
    return []
  })

const refuse = (
  fields: readonly FlattenedField[],
  data: unknown,
  req: Parameters<CollectionBeforeOperationHook>[0]['req'],
): void => {
  if (req.payloadAPI !== 'REST' || !isObject(data)) return
  const bad = badValuesOf(fields, data)
  if (bad.length === 0) return
  const message =
    req.i18n.language === 'bn-BD'
      ? 'এই ঘরে এমন মান রাখা যায় না।'
      : 'This field cannot hold a value of that kind.'
  throw new ValidationError({ errors: bad.slice(0, 20).map((path) => ({ path, message })), req })
}

const ofCollection: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    refuse(collection.flattenedFields, (args as { data?: unknown }).data, req)
}

const ofGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update') refuse(global.flattenedFields, (args as { data?: unknown }).data, req)
}

/**
 * Refuses over REST, with 400 and the path of the field, values of a kind that the field can never hold. Payload's own
 * checks and the hooks behind them expect a text where a text belongs, and answer 500 else. Stands last among the plugins.
 */
export const refuseBadValues = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((one) => ({
    ...one,
    hooks: { ...one.hooks, beforeOperation: [ofCollection, ...(one.hooks?.beforeOperation ?? [])] },
  })),
  globals: config.globals?.map((one) => ({
    ...one,
    hooks: { ...one.hooks, beforeOperation: [ofGlobal, ...(one.hooks?.beforeOperation ?? [])] },
  })),
})
