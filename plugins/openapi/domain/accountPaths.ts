import type { JsonSchema } from '../../../src/cms/endpointDescription'
import { errorAnswers, json, ref } from './answers'
import type { CollectionShape } from './apiShape'
import type { OpenApiOperation, OpenApiPaths } from './openApiDocument'
import { schemaName } from './schemaName'
import { securityOf } from './securityOf'

const text = { type: 'string' }
const maybeWhole = { type: ['integer', 'null'] }

const object = (properties: Record<string, JsonSchema>, required: string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
})

type Draft = {
  path: string
  method: string
  id: string
  summary: string
  description?: string
  callers: 'anyone' | 'people'
  body?: JsonSchema
  answer: JsonSchema
  errors: readonly number[]
}

/** How people sign in and out, and get a new password. */
export const accountPaths = (shape: CollectionShape): OpenApiPaths => {
  const user = ref(schemaName(shape.slug))
  const name = schemaName(shape.slug)
  const session = object({ message: text, exp: { type: 'integer' }, token: text, user }, ['user'])
  const password = { type: 'string', format: 'password', writeOnly: true }
  const said = object({ message: text }, ['message'])
  const drafts: Draft[] = [
    {
      path: '/login',
      method: 'post',
      id: `login${name}`,
      summary: 'Sign in',
      description:
        'Sets the cookie, and answers the token for `Authorization: JWT …`. Five wrong tries lock the account for ten minutes.',
      callers: 'anyone',
      body: object({ email: { type: 'string', format: 'email' }, password }, ['email', 'password']),
      answer: session,
      errors: [400, 401, 429],
    },
    {
      path: '/logout',
      method: 'post',
      id: `logout${name}`,
      summary: 'Sign out',
      callers: 'people',
      answer: said,
      errors: [400],
    },
    {
      path: '/me',
      method: 'get',
      id: `me${name}`,
      summary: 'Who is signed in',
      description: '`user` is null for the public.',
      callers: 'anyone',
      answer: object(
        {
          message: text,
          user: { anyOf: [user, { type: 'null' }] },
          token: text,
          exp: maybeWhole,
          collection: text,
          strategy: text,
        },
        ['user'],
      ),
      errors: [],
    },
    {
      path: '/refresh-token',
      method: 'post',
      id: `refresh${name}`,
      summary: 'Stay signed in: a new token before the old one ends',
      callers: 'people',
      answer: object(
        {
          message: text,
          exp: { type: 'integer' },
          refreshedToken: text,
          user,
          setCookie: { type: 'boolean' },
          strategy: text,
        },
        ['refreshedToken'],
      ),
      errors: [400, 401, 403],
    },
    {
      path: '/forgot-password',
      method: 'post',
      id: `forgot${name}Password`,
      summary: 'Have a link for a new password sent',
      description: 'Answers the same whether there is such a user or not.',
      callers: 'anyone',
      body: object({ email: { type: 'string', format: 'email' } }, ['email']),
      answer: said,
      errors: [400, 429],
    },
    {
      path: '/reset-password',
      method: 'post',
      id: `reset${name}Password`,
      summary: 'Set a new password with the token of that link',
      callers: 'anyone',
      body: object({ token: text, password }, ['token', 'password']),
      answer: session,
      errors: [400, 403, 429],
    },
    {
      path: '/unlock',
      method: 'post',
      id: `unlock${name}`,
      summary: 'Let somebody try again who is locked out; administrators only',
      callers: 'people',
      body: object({ email: { type: 'string', format: 'email' } }, ['email']),
      answer: said,
      errors: [400, 403],
    },
  ]
  return Object.fromEntries(
    drafts.map(({ path, method, ...draft }) => [
      `/api/${shape.slug}${path}`,
      { [method]: operationOf(draft) },
    ]),
  )
}

const operationOf = ({
  id,
  summary,
  description,
  callers,
  body,
  answer,
  errors,
}: Omit<Draft, 'path' | 'method'>): OpenApiOperation => ({
  operationId: id,
  tags: ['Signing in'],
  summary,
  ...(description ? { description } : {}),
  security: securityOf(callers),
  ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
  responses: { 200: { description: 'Done', content: json(answer) }, ...errorAnswers(...errors) },
})
