import type { EndpointDescription, JsonSchema } from '../../../src/cms/endpointDescription'

/** Who gets through: the public too, only people who are signed in, or not even an administrator. */
export type Callers = 'anyone' | 'people' | 'nobody'

export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions'

export type CollectionShape = {
  slug: string
  singular: string
  plural: string
  /** What a document is, from the fields; refers to others as `#/definitions/…`. */
  schema: JsonSchema
  /** Names of fields that have a value where none is sent. */
  defaults: readonly string[]
  may: Readonly<Record<Operation, Callers>>
  hasVersions: boolean
  hasTrash: boolean
  isUpload: boolean
  isAccount: boolean
  mayDuplicate: boolean
  /** Payload's own routes that an endpoint of ours takes the place of, such as `get /:id`. */
  replaced: readonly string[]
}

export type GlobalShape = {
  slug: string
  title: string
  schema: JsonSchema
  may: Readonly<Record<'read' | 'update', Callers>>
}

export type EndpointShape = {
  method: string
  /** The whole path, with `:name` for its parts. */
  path: string
  description: EndpointDescription | null
}

/** All that the document is made of: the configuration without its functions. The same on both databases. */
export type ApiShape = {
  version: string
  collections: readonly CollectionShape[]
  globals: readonly GlobalShape[]
  endpoints: readonly EndpointShape[]
  /** Schemas that the others refer to by name. */
  definitions: Readonly<Record<string, JsonSchema>>
}
