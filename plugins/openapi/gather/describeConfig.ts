import {
  type Access,
  entityToJSONSchema,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type SanitizedGlobalConfig,
} from 'payload'

import type { JsonSchema } from '../../../src/cms/endpointDescription'
import type { ApiShape, Callers, CollectionShape } from '../domain/apiShape'
import { endpointShapes, ownEndpoints } from './endpointShapes'

type Interfaces = Parameters<typeof entityToJSONSchema>[2]

/** The shape of the API out of the configuration. Ids are texts on both databases, so it is the same on both. */
export const describeConfig = async ({
  config,
  version,
}: {
  config: SanitizedConfig
  version: string
}): Promise<ApiShape> => {
  const interfaces: Interfaces = new Map()
  const schemaOf = (entity: SanitizedCollectionConfig | SanitizedGlobalConfig): JsonSchema =>
    entityToJSONSchema(config, entity, interfaces, 'text') as JsonSchema
  // Payload's own collections keep its screens, and are named by relations only.
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const collections = await Promise.all(
    ours.map(async (one) => ({
      ...(await describeCollection(one)),
      schema: withoutHidden(schemaOf(one), one),
    })),
  )
  const globals = await Promise.all(
    config.globals.map(async (one) => ({
      slug: one.slug,
      title: english(one.label),
      schema: schemaOf(one),
      may: { read: await callersOf(one.access.read), update: await callersOf(one.access.update) },
    })),
  )
  return {
    version,
    collections,
    globals,
    endpoints: endpointShapes(config),
    definitions: Object.fromEntries(
      [...interfaces].map(([name, one]) => [name, one as JsonSchema]),
    ),
  }
}

/** Fields that no answer shows, such as the hash of a key. */
const withoutHidden = (schema: JsonSchema, { flattenedFields }: SanitizedCollectionConfig) => {
  const hidden = new Set(
    flattenedFields.flatMap((field) => ('hidden' in field && field.hidden ? [field.name] : [])),
  )
  const { properties, required } = schema as { properties?: object; required?: string[] }
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties ?? {}).filter(([name]) => !hidden.has(name)),
    ),
    ...(required ? { required: required.filter((name) => !hidden.has(name)) } : {}),
  }
}

const describeCollection = async (
  one: SanitizedCollectionConfig,
): Promise<Omit<CollectionShape, 'schema'>> => ({
  slug: one.slug,
  singular: english(one.labels.singular),
  plural: english(one.labels.plural),
  defaults: one.flattenedFields.flatMap((field) =>
    'defaultValue' in field && field.defaultValue !== undefined ? [field.name] : [],
  ),
  may: {
    create: await callersOf(one.access.create),
    read: await callersOf(one.access.read),
    update: await callersOf(one.access.update),
    delete: await callersOf(one.access.delete),
    readVersions: await callersOf(one.access.readVersions),
  },
  hasVersions: Boolean(one.versions),
  hasTrash: one.trash === true,
  isUpload: Boolean(one.upload),
  isAccount: Boolean(one.auth),
  mayDuplicate: one.disableDuplicate !== true,
  replaced: replacedBy(ownEndpoints(one.endpoints).map(({ method, path }) => `${method} ${path}`)),
})

/** An endpoint of ours for any id also takes the names that Payload has there. */
const replacedBy = (routes: readonly string[]): string[] => [
  ...routes,
  ...(routes.includes('get /:id') ? ['get /count', 'get /versions'] : []),
]

/** The English of a label: the document is for developers. */
const english = (label: unknown): string => {
  if (typeof label === 'string') return label
  return (label as { en?: string } | null)?.en ?? ''
}

const askAs = async (access: Access | undefined, user: object | null): Promise<boolean> => {
  const req = { user, headers: new Headers(), context: { authorsMayPublish: true }, query: {} }
  try {
    return Boolean(await access?.({ req: req as unknown as PayloadRequest }))
  } catch {
    // It wants a real request to decide: somebody may.
    return user !== null
  }
}

/** Asks the rule itself: whom it lets in with no user, and with an administrator. */
const callersOf = async (access: Access | undefined): Promise<Callers> => {
  if (!access) return 'people'
  if (await askAs(access, null)) return 'anyone'
  const admin = { id: '0', role: 'admin', collection: 'users' }
  return (await askAs(access, admin)) ? 'people' : 'nobody'
}
