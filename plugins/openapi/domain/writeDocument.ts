import { accountPaths } from './accountPaths'
import { errorsSchema, problemSchema } from './answers'
import type { ApiShape } from './apiShape'
import { cleanSchema } from './cleanSchema'
import { collectionPaths } from './collectionPaths'
import { answeredDocument, answeredGlobal, sentDocument, sentGlobal } from './documentSchemas'
import { endpointPaths } from './endpointPaths'
import { globalPaths } from './globalPaths'
import type { OpenApiDocument, OpenApiPaths } from './openApiDocument'
import { schemaName } from './schemaName'

/** The OpenAPI 3.1 document of an API: always the same text for the same shape, sorted by path and by name. */
export const writeDocument = (shape: ApiShape): OpenApiDocument => {
  const { version, collections, globals, endpoints, definitions } = shape
  const paths = merged([
    ...collections.flatMap((one) => [
      ...(one.isAccount ? [accountPaths(one)] : []),
      collectionPaths(one),
    ]),
    ...globals.map(globalPaths),
    endpointPaths(endpoints),
  ])
  const tags = [
    ...new Set(
      Object.values(paths).flatMap((path) => Object.values(path).flatMap((one) => one.tags)),
    ),
  ]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ekagro',
      version,
      description:
        'The REST API of a blog. The public reads what is published without a key. Errors are `{ errors: [{ message, data }] }`, as problem details of RFC 9457 (`application/problem+json`) to the public and wherever Ekagro adds to Payload; a parameter that is not understood is refused with 400 and named. Queries longer than 16,384 characters go as a form in a POST with `X-Payload-HTTP-Method-Override: GET`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This installation' }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      schemas: sorted({
        ...Object.fromEntries(
          Object.entries(definitions).map(([name, schema]) => [
            schemaName(name),
            cleanSchema(schema),
          ]),
        ),
        ...Object.fromEntries(
          collections.flatMap((one) => [
            [schemaName(one.slug), answeredDocument(one)],
            // What nobody sends needs no schema.
            ...(one.may.create === 'nobody'
              ? []
              : [[`${schemaName(one.slug)}Create`, sentDocument(one, false)]]),
            ...(one.may.create === 'nobody' && one.may.update === 'nobody'
              ? []
              : [[`${schemaName(one.slug)}Update`, sentDocument(one, true)]]),
          ]),
        ),
        ...Object.fromEntries(
          globals.flatMap((one) => [
            [`Global${schemaName(one.slug)}`, answeredGlobal(one)],
            [`Global${schemaName(one.slug)}Update`, sentGlobal(one)],
          ]),
        ),
        Errors: errorsSchema,
        Problem: problemSchema,
      }),
      securitySchemes: {
        token: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`JWT` and the token that signing in answered.',
        },
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`users API-Key` and the key of a user.',
        },
        scopedKey: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description:
            '`api-keys API-Key` and a key of the API keys: as its user, as far as its scopes reach.',
        },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'payload-token',
          description: 'What the admin uses. Taken only from the origins of this installation.',
        },
      },
    },
  }
}

const merged = (all: readonly OpenApiPaths[]): OpenApiPaths => {
  const paths: OpenApiPaths = {}
  for (const [path, operations] of all.flatMap((one) => Object.entries(one)))
    paths[path] = { ...operations, ...paths[path] }
  return sorted(paths)
}

/** By code units, whatever the language of the machine. */
const sorted = <Value>(table: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
