import {
  type FlattenedField,
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type SanitizedConfig,
} from 'payload'

/** What a path under `/api` is about, where Payload itself answers it. */
export type Entity = {
  slug: string
  kind: 'collection' | 'global'
  /** The fields that its filters and sorts can name: those of versions, where versions are asked for. */
  fields: readonly FlattenedField[]
  /** Paths of its join fields. */
  joins: readonly string[]
  /** True where versions are asked for that are not kept. */
  lacksVersions: boolean
  /** True where the request carries a document, or a part of one. */
  takesData: boolean
}

const versionFields = new WeakMap<object, readonly FlattenedField[]>()

/** The collection or global that Payload answers a path for; null where an endpoint of ours does, or nobody. */
export const entityAt = ({
  config,
  path,
  method,
}: {
  config: SanitizedConfig
  /** Still percent-encoded, so that a slash inside an id is none. */
  path: string
  method: string
}): Entity | null => {
  const segments = path
    .split('/')
    .filter((one) => one !== '')
    .slice(1)
  const isGlobal = segments[0] === 'globals'
  const [slug, first, second, ...more] = isGlobal ? segments.slice(1) : segments
  const isVersions = first === 'versions'
  const isOwnPath =
    more.length === 0 && (second === undefined || isVersions || second === 'duplicate')
  if (!isOwnPath) return null
  const isWrite = ['POST', 'PATCH', 'PUT'].includes(method)
  if (isGlobal) {
    const global = config.globals.find((one) => one.slug === slug)
    if (!global) return null
    return {
      slug: global.slug,
      kind: 'global',
      fields:
        isVersions && global.versions
          ? remembered(global, () => buildVersionGlobalFields(config, global, true))
          : global.flattenedFields,
      joins: [],
      lacksVersions: isVersions && !global.versions,
      takesData: isWrite && !first,
    }
  }
  const collection = config.collections.find((one) => one.slug === slug)
  if (!collection || isTaken(collection.endpoints, first, second, method)) return null
  return {
    slug: collection.slug,
    kind: 'collection',
    fields:
      isVersions && collection.versions
        ? remembered(collection, () => buildVersionCollectionFields(config, collection, true))
        : collection.flattenedFields,
    joins: Object.values(collection.joins).flatMap((some) => some.map((one) => one.joinPath)),
    lacksVersions: isVersions && !collection.versions,
    takesData: isWrite && !isVersions && !second && (method === 'PATCH' || !first),
  }
}

const remembered = (
  entity: object,
  make: () => readonly FlattenedField[],
): readonly FlattenedField[] => {
  const known = versionFields.get(entity) ?? make()
  versionFields.set(entity, known)
  return known
}

type Endpoints = SanitizedConfig['collections'][number]['endpoints']

/** True where a collection answers such a path itself, as signing in does. */
const isTaken = (
  endpoints: Endpoints,
  first: string | undefined,
  second: string | undefined,
  method: string,
): boolean =>
  endpoints !== false &&
  first !== undefined &&
  !['count', 'versions'].includes(first) &&
  (endpoints ?? []).some(
    (one) =>
      one.method === method.toLowerCase() &&
      one.path.split('/')[1] === first &&
      (second === undefined || one.path.split('/')[2] === second),
  )
