import type { JsonSchema } from '../../../src/cms/endpointDescription'
import type { CollectionShape, GlobalShape } from './apiShape'
import { cleanSchema } from './cleanSchema'

type Properties = Record<string, JsonSchema>
const propertiesOf = (schema: JsonSchema): Properties => (schema.properties ?? {}) as Properties
const requiredOf = (schema: JsonSchema): string[] => (schema.required as string[] | undefined) ?? []

/** What the server sets itself. */
const kept = ['id', 'createdAt', 'updatedAt', 'deletedAt']
const keptOfFiles = [
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
]
const keptOfAccounts = [
  'collection',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'salt',
  'hash',
  'loginAttempts',
  'lockUntil',
  'apiKeyIndex',
  'enableAPIKey',
  'hasAPIKey',
]

/** What no answer tells. */
const unspoken = [
  'password',
  'salt',
  'hash',
  'apiKey',
  'resetPasswordToken',
  'resetPasswordExpiration',
]

const without = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)))

/**
 * A document as it is answered. Only its id is always there: `select` leaves out the rest, and so do the rights of the
 * caller on single fields. What may be told of a draft that is being written may be null.
 */
export const answeredDocument = (shape: CollectionShape): JsonSchema => {
  const schema = cleanSchema(shape.schema)
  const properties = without(propertiesOf(schema), unspoken)
  const required = requiredOf(schema)
  const isEmptied = (name: string): boolean =>
    // Payload answers a user who has just signed in without the time of that change.
    (shape.isAccount && name === 'updatedAt') ||
    (shape.hasVersions && required.includes(name) && !kept.includes(name))
  return {
    type: 'object',
    title: shape.singular,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        isEmptied(name) ? orNull(property) : property,
      ]),
    ),
    required: ['id'],
  }
}

const orNull = (schema: JsonSchema): JsonSchema => {
  const { type } = schema
  if (typeof type === 'string' && !('enum' in schema)) return { ...schema, type: [type, 'null'] }
  if (Array.isArray(type)) return schema
  return { anyOf: [schema, { type: 'null' }] }
}

export const answeredGlobal = (shape: GlobalShape): JsonSchema => {
  const { required: _required, ...schema } = cleanSchema(shape.schema)
  return { ...schema, title: shape.title, additionalProperties: true }
}

/** A document as it is sent: relations as ids, without what the server sets. `isPart` for a change of some fields. */
export const sentDocument = (shape: CollectionShape, isPart: boolean): JsonSchema => {
  const schema = asSent(cleanSchema(shape.schema)) as JsonSchema
  const names = [
    ...kept.filter((name) => name !== 'deletedAt' || !shape.hasTrash),
    ...(shape.isUpload ? keptOfFiles : []),
    ...(shape.isAccount ? keptOfAccounts : []),
  ]
  const properties = without(propertiesOf(schema), names)
  const required = requiredOf(schema).filter(
    (name) => name in properties && !shape.defaults.includes(name),
  )
  return {
    type: 'object',
    title: `${shape.singular}, sent`,
    properties,
    ...(isPart || required.length === 0 ? {} : { required }),
  }
}

export const sentGlobal = (shape: GlobalShape): JsonSchema => {
  const schema = asSent(cleanSchema(shape.schema)) as JsonSchema
  return {
    type: 'object',
    title: `${shape.title}, sent`,
    properties: without(propertiesOf(schema), [...kept, 'globalType']),
  }
}

/** Relations are sent as ids, never as whole documents. */
const asSent = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asSent)
  if (typeof value !== 'object' || value === null) return value
  const { oneOf, ...rest } = value as JsonSchema
  const inner = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, asSent(one)]))
  if (!Array.isArray(oneOf)) return inner
  const left = (oneOf as JsonSchema[]).filter((one) => !isDocument(one)).map(asSent) as JsonSchema[]
  const [only] = left
  return left.length === 1 && only ? { ...inner, ...only } : { ...inner, oneOf: left }
}

const isDocument = (schema: JsonSchema): boolean => typeof schema.$ref === 'string'
