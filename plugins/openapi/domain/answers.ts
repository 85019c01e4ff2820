import type { JsonSchema } from '../../../src/cms/endpointDescription'
import type { OpenApiContent, OpenApiOperation } from './openApiDocument'

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

export const json = (schema: JsonSchema): OpenApiContent => ({ 'application/json': { schema } })

type Responses = OpenApiOperation['responses']

/** How errors are told: problem details to the public and by endpoints of ours, plain `errors` by Payload's own to people. */
const errorContent: OpenApiContent = {
  ...json(ref('Errors')),
  'application/problem+json': { schema: ref('Problem') },
}

const error = (description: string): Responses[string] => ({
  description,
  content: errorContent,
})

/** Several documents are each refused for themselves; a filter that is not understood is an error as everywhere. */
export const refusedInPart = (item: JsonSchema): Responses[string] => ({
  description: 'Some were refused, or the request is not understood',
  content: { ...errorContent, ...json({ anyOf: [doneWithMany(item), ref('Errors')] }) },
})

const errors: Responses = {
  400: error('The request is not understood; the answer names the parameter or the field'),
  401: error('Nobody is signed in, and the endpoint wants somebody'),
  403: error('The caller may not do this'),
  404: error('There is no such document, or the caller may not read it'),
  409: error('It contradicts what is there'),
  413: error('The body is too large'),
  414: error('The query is too long'),
  415: error('The body is of a kind that is not read here'),
  429: error('Too many requests; `Retry-After` says when to ask again'),
}

/** The named errors, as every endpoint answers them. */
export const errorAnswers = (...statuses: number[]): Responses =>
  Object.fromEntries(
    statuses.flatMap((status) => (errors[status] ? [[status, errors[status]]] : [])),
  )

const text = { type: 'string' }
const whole = { type: 'integer' }
const maybeWhole = { type: ['integer', 'null'] }

/** A page of a list, as Payload answers it. */
export const listOf = (item: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items: item },
    totalDocs: whole,
    limit: whole,
    totalPages: whole,
    page: whole,
    pagingCounter: whole,
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: maybeWhole,
    nextPage: maybeWhole,
  },
  required: ['docs', 'totalDocs', 'limit', 'totalPages', 'page', 'hasPrevPage', 'hasNextPage'],
})

/** One document with a sentence about what was done to it. */
export const doneWith = (name: string, item: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { message: text, [name]: item },
  required: ['message', name],
})

/** Several documents, and what was refused of them. */
export const doneWithMany = (item: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items: item },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: text, message: text, isPublic: { type: 'boolean' } },
        required: ['id', 'message'],
      },
    },
    message: text,
  },
  required: ['docs', 'errors', 'message'],
})

/** One kept version of a document. */
export const versionOf = (item: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: {
    id: text,
    parent: { anyOf: [text, item] },
    version: { type: 'object' },
    latest: { type: ['boolean', 'null'] },
    autosave: { type: ['boolean', 'null'] },
    createdAt: { type: 'string', format: 'date-time' },
    updatedAt: { type: 'string', format: 'date-time' },
  },
  required: ['id', 'version'],
})

const errorList: JsonSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      name: text,
      message: { type: 'string', description: 'A sentence for people' },
      field: text,
      data: {
        description:
          '`code` for programs and `field` for the parameter; of a document, `errors` with a `path` each',
      },
    },
    required: ['message'],
  },
}

/** Every error of the API. */
export const errorsSchema: JsonSchema = {
  type: 'object',
  properties: { errors: errorList },
  required: ['errors'],
}

/** The same as problem details of RFC 9457. */
export const problemSchema: JsonSchema = {
  type: 'object',
  title: 'Problem details (RFC 9457)',
  properties: {
    type: { type: 'string', description: '`urn:ekagro:problem:` and the code, or `about:blank`' },
    title: text,
    status: whole,
    detail: { type: 'string', description: 'A sentence for people' },
    instance: { type: 'string', description: 'The path that was asked for' },
    code: { type: 'string', description: 'For programs' },
    field: { type: 'string', description: 'The parameter or the field' },
    errors: errorList,
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'errors'],
}
