import {
  doneWith,
  doneWithMany,
  errorAnswers,
  json,
  listOf,
  ref,
  refusedInPart,
  versionOf,
} from './answers'
import type { Callers, CollectionShape } from './apiShape'
import type { OpenApiOperation, OpenApiParameter, OpenApiPaths } from './openApiDocument'
import { parameters } from './parameters'
import { schemaName } from './schemaName'
import { securityOf } from './securityOf'

type Draft = Omit<OpenApiOperation, 'tags' | 'security'> & {
  /** Payload's route, such as `get /:id`. */
  route: string
  callers: Callers
}

const written = errorAnswers(400, 401, 403, 413, 414, 415)

/** What Payload answers for one collection: only what somebody may do. */
export const collectionPaths = (shape: CollectionShape): OpenApiPaths => {
  const paths: OpenApiPaths = {}
  for (const { route, callers, ...operation } of operationsOf(shape)) {
    if (callers === 'nobody' || shape.replaced.includes(route)) continue
    const [method = '', path = ''] = route.split(' ')
    const at = `/api/${shape.slug}${path === '/' ? '' : path.replace(/:(\w+)/g, '{$1}')}`
    paths[at] = {
      ...paths[at],
      [method]: { ...operation, tags: [shape.plural], security: securityOf(callers) },
    }
  }
  return paths
}

const operationsOf = (shape: CollectionShape): Draft[] => {
  const { slug, singular, plural, may, hasVersions, hasTrash, isUpload, mayDuplicate } = shape
  const name = schemaName(slug)
  const item = ref(name)
  const draft = hasVersions ? [parameters.draft] : []
  const trash = hasTrash ? [parameters.trash] : []
  const shown = [parameters.depth, parameters.select, parameters.populate]
  const paging: OpenApiParameter[] = [
    parameters.limit,
    parameters.page,
    parameters.pagination,
    parameters.sort,
  ]
  const sends = (schema: string): OpenApiOperation['requestBody'] => ({
    required: true,
    ...(isUpload
      ? {
          description:
            'With a file as `multipart/form-data`: the file in `file`, the rest as JSON in `_payload`.',
        }
      : {}),
    content: {
      ...json(ref(schema)),
      ...(isUpload
        ? {
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: {
                  file: { type: 'string', format: 'binary' },
                  _payload: {
                    type: 'string',
                    contentMediaType: 'application/json',
                    contentSchema: ref(schema),
                  },
                },
              },
            },
          }
        : {}),
    },
  })
  const ok = (description: string, schema: Parameters<typeof json>[0], status = 200) => ({
    [status]: { description, content: json(schema) },
  })
  const read = errorAnswers(400, 403, 404, 414)
  return [
    {
      route: 'get /',
      callers: may.read,
      operationId: `list${name}`,
      summary: `List ${plural.toLowerCase()}`,
      parameters: [parameters.where, ...paging, ...shown, parameters.joins, ...draft, ...trash],
      responses: { ...ok('A page of them', listOf(item)), ...errorAnswers(400, 403, 414) },
    },
    {
      route: 'get /count',
      callers: may.read,
      operationId: `count${name}`,
      summary: `Count ${plural.toLowerCase()}`,
      parameters: [parameters.where, ...trash],
      responses: {
        ...ok('How many there are', {
          type: 'object',
          properties: { totalDocs: { type: 'integer' } },
          required: ['totalDocs'],
        }),
        ...errorAnswers(400, 403, 414),
      },
    },
    {
      route: 'get /:id',
      callers: may.read,
      operationId: `get${name}`,
      summary: `Read one: ${singular.toLowerCase()}`,
      parameters: [parameters.id, ...shown, parameters.joins, ...draft, ...trash],
      responses: { ...ok('The document', item), ...read },
    },
    {
      route: 'post /',
      callers: may.create,
      operationId: `create${name}`,
      summary: `Create one: ${singular.toLowerCase()}`,
      ...(hasVersions
        ? {
            description:
              'Without `_status: "published"` it is a draft; with `draft=true` required fields may be missing.',
          }
        : {}),
      parameters: [...shown, ...draft],
      requestBody: sends(`${name}Create`),
      responses: { ...ok('It is there', doneWith('doc', item), 201), ...written },
    },
    {
      route: 'patch /:id',
      callers: may.update,
      operationId: `update${name}`,
      summary: `Change one: ${singular.toLowerCase()}`,
      ...(hasTrash
        ? {
            description:
              '`deletedAt` moves it to the trash; null, with `trash=true`, takes it out again.',
          }
        : {}),
      parameters: [parameters.id, ...shown, ...draft, ...trash],
      requestBody: sends(`${name}Update`),
      responses: {
        ...ok('It is changed', doneWith('doc', item)),
        ...written,
        ...errorAnswers(404, 409),
      },
    },
    {
      route: 'patch /',
      callers: may.update,
      operationId: `updateMany${name}`,
      summary: `Change all that a filter finds: ${plural.toLowerCase()}`,
      parameters: [
        { ...parameters.where, required: true },
        parameters.limit,
        parameters.sort,
        ...shown,
        ...draft,
        ...trash,
      ],
      requestBody: sends(`${name}Update`),
      responses: {
        ...ok('They are changed', doneWithMany(item)),
        ...written,
        400: refusedInPart(item),
      },
    },
    {
      route: 'delete /:id',
      callers: may.delete,
      operationId: `delete${name}`,
      summary: `Delete one for good: ${singular.toLowerCase()}`,
      parameters: [parameters.id, ...shown, ...trash],
      responses: { ...ok('It is gone', doneWith('doc', item)), ...read, ...errorAnswers(401, 409) },
    },
    {
      route: 'delete /',
      callers: may.delete,
      operationId: `deleteMany${name}`,
      summary: `Delete all that a filter finds: ${plural.toLowerCase()}`,
      parameters: [{ ...parameters.where, required: true }, ...shown, ...trash],
      responses: {
        ...ok('They are gone', doneWithMany(item)),
        ...errorAnswers(401, 403, 414),
        400: refusedInPart(item),
      },
    },
    ...(mayDuplicate
      ? [
          {
            route: 'post /:id/duplicate',
            callers: may.create,
            operationId: `duplicate${name}`,
            summary: `Copy one: ${singular.toLowerCase()}`,
            parameters: [parameters.id, ...shown, ...draft],
            requestBody: {
              required: false,
              description: 'Fields that the copy has otherwise.',
              content: json(ref(`${name}Update`)),
            },
            responses: {
              ...ok('The copy', doneWith('doc', item)),
              ...written,
              ...errorAnswers(404),
            },
          },
        ]
      : []),
    ...(hasVersions ? versionOperations({ shape, item, shown, paging, ok, read }) : []),
    ...(isUpload ? [fileOperation(shape)] : []),
  ]
}

const versionOperations = ({
  shape: { slug, singular, plural, may },
  item,
  shown,
  paging,
  ok,
  read,
}: {
  shape: CollectionShape
  item: ReturnType<typeof ref>
  shown: OpenApiParameter[]
  paging: OpenApiParameter[]
  ok: (description: string, schema: ReturnType<typeof ref>) => OpenApiOperation['responses']
  read: OpenApiOperation['responses']
}): Draft[] => {
  const name = schemaName(slug)
  return [
    {
      route: 'get /versions',
      callers: may.readVersions,
      operationId: `list${name}Versions`,
      summary: `List versions of ${plural.toLowerCase()}`,
      description: 'Filter by `where[parent][equals]=id`; fields are named `version.title`.',
      parameters: [parameters.where, ...paging, ...shown],
      responses: {
        ...ok('A page of them', listOf(versionOf(item))),
        ...errorAnswers(400, 403, 414),
      },
    },
    {
      route: 'get /versions/:id',
      callers: may.readVersions,
      operationId: `get${name}Version`,
      summary: `Read one version: ${singular.toLowerCase()}`,
      parameters: [parameters.version, ...shown],
      responses: { ...ok('The version', versionOf(item)), ...read },
    },
    {
      route: 'post /versions/:id',
      callers: may.update,
      operationId: `restore${name}Version`,
      summary: `Make a version the current one: ${singular.toLowerCase()}`,
      parameters: [parameters.version, parameters.depth, parameters.populate, parameters.draft],
      responses: {
        ...ok('The document as it is now', {
          allOf: [item, { type: 'object', properties: { message: { type: 'string' } } }],
        }),
        ...read,
        ...errorAnswers(401),
      },
    },
  ]
}

const fileOperation = ({ slug, may }: CollectionShape): Draft => ({
  route: 'get /file/:filename',
  callers: may.read,
  operationId: `download${schemaName(slug)}`,
  summary: 'Download a file, or a part of it by `Range`',
  parameters: [
    {
      name: 'filename',
      in: 'path',
      required: true,
      description: 'The name of the file, or of one of its sizes.',
      schema: { type: 'string' },
    },
  ],
  responses: {
    200: { description: 'The file', content: { '*/*': {} } },
    206: { description: 'The part of the file', content: { '*/*': {} } },
    416: { description: 'The file has no such part' },
    ...errorAnswers(400, 403, 404),
  },
})
