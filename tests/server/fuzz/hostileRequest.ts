import fc from 'fast-check'
import type { FlattenedField, SanitizedConfig } from 'payload'

import { hostileJson, hostileValues } from './hostileValues'

export type HostileRequest = {
  method: string
  /** Path and query, as they go over the wire. */
  path: string
  headers: Record<string, string>
  body?: string
  as: 'nobody' | 'author' | 'admin'
}

const value = fc.constantFrom(...hostileValues)
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  '$gt',
  '__proto__',
  'constructor',
  '',
  '0',
]
const operator = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...operators.slice(0, 11)) },
  { weight: 1, arbitrary: fc.constantFrom(...operators) },
)
const suffix = fc.constantFrom(
  ...Array.from({ length: 20 }, () => ''),
  '[]',
  '[0]',
  '[1]',
  '[a]',
  '[relationTo]',
  '[id][equals]',
  '[__proto__]',
  '[',
)

/** Names of fields, two levels deep. */
const namesOf = (fields: readonly FlattenedField[]): string[] => [
  ...fields.flatMap((field) => [
    field.name,
    ...('flattenedFields' in field
      ? field.flattenedFields.map((below) => `${field.name}.${below.name}`)
      : []),
  ]),
  'id',
]

/** Names that are none, or are of somebody else. */
const strangeNames = [
  '_id',
  'authors.name',
  'categories.slug',
  'authors.user.email',
  'version.title',
  'parent',
  'latest',
  'body.root.children.text',
  'title.x',
  'nothing',
  '__proto__',
  '__proto__.polluted',
  'constructor.prototype.polluted',
  'hash',
  'salt',
  'a.b.c.d.e.f',
  "x' or '1",
  '',
]

const deep = (key: string, depth: number): string =>
  `${key}${'[and][0]'.repeat(depth)}[title][equals]=x`

const parameter = (names: string[]): fc.Arbitrary<string> => {
  // Mostly names that are there: what is refused for its name never comes near a handler.
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...strangeNames) },
  )
  const simple = fc.constantFrom(
    'limit',
    'depth',
    'page',
    'draft',
    'trash',
    'pagination',
    'locale',
    'fallback-locale',
    'sort',
    'select',
    'populate',
    'joins',
    'where',
    'data',
    'autosave',
    'overrideLock',
    'publishSpecificLocale',
    'from',
    'to',
    'state',
    'q',
    'format',
    'status',
    'post',
    'token',
    'prefix',
    '__proto__',
    'constructor[prototype][polluted]',
  )
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(simple, suffix, value).map(([key, end, text]) => `${key}${end}=${text}`),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(name, operator, suffix, value)
        .map(([path, by, end, text]) => `where[${path}][${by}]${end}=${text}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('and', 'or', 'AND'),
          fc.constantFrom('[0]', '[]', '[x]', '', '[0][or][0]'),
          name,
          operator,
          value,
        )
        .map(([group, at, path, by, text]) => `where[${group}]${at}[${path}][${by}]=${text}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(name, value).map(([path, text]) => `select[${path}]=${text}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('posts', 'users', 'media', 'nothing', '__proto__'), name, value)
        .map(([slug, path, text]) => `populate[${slug}][${path}]=${text}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(name, value)
        .map(([path, text]) => `sort=${text === '' ? '' : '-'}${path}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(name, fc.constantFrom('limit', 'sort', 'where', 'count'), value)
        .map(([path, key, text]) => `joins[${path}][${key}]=${text}`),
    },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((depth) => deep('where', depth)) },
    { weight: 1, arbitrary: value },
  )
}

const queryOf = (names: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    {
      weight: 12,
      arbitrary: fc
        .array(parameter(names), { minLength: 1, maxLength: 4 })
        .map((some) => `?${some.join('&')}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        `?q=${'x'.repeat(64 * 1024)}`,
        `?${'a=1&'.repeat(1_200)}`,
        '?limit=1&limit=2',
        '?depth=99',
        '?limit=1e9',
        '?limit=0',
        `?where${'[a]'.repeat(500)}=1`,
        '?&&&===',
        '??',
        '?where={"title":{"like":5}}',
        '?where=%7B%22__proto__%22%3A%7B%22polluted%22%3A1%7D%7D',
        '?where=%7B%22title%22%3A%7B%22like%22%3A5%7D%7D',
        '?where=%5B1%5D',
        '?data=%7B',
      ),
    },
  )

/** Stands for the id of a document that is there; whoever sends the request puts it in. */
export const knownId = 'KNOWN-ID'

const identifier = fc.constantFrom(
  ...Array.from({ length: 12 }, () => knownId),
  '01a204bb-98cc-703f-9364-fb85679f413a',
  '507f1f77bcf86cd799439011',
  '1',
  '0',
  '-1',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%ED%A0%80',
  '..%2F..%2Fetc%2Fpasswd',
  '%2e%2e',
  'a'.repeat(5_000),
  '%E0%A6%86%E0%A6%AE%E0%A6%BE%E0%A6%B0',
  '%24where',
  "'",
  '%25',
  '[object%20Object]',
)

const contentType = fc.constantFrom(
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=',
  'application/octet-stream',
  'image/png',
  '',
  'x',
)

const part = (name: string, text: string): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`

/** A document of the collection with values that do not belong there. */
const documentOf = (fields: readonly FlattenedField[]): fc.Arbitrary<string> => {
  const names = [
    '__proto__',
    'constructor',
    '_status',
    'deletedAt',
    'id',
    ...fields.map((field) => field.name),
  ]
  return fc
    .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...hostileJson)), { maxLength: 4 })
    .map(
      (pairs) =>
        `{${pairs.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`).join(',')}}`,
    )
}

const bodyOf = (fields: readonly FlattenedField[]): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: documentOf(fields) },
    {
      weight: 2,
      arbitrary: documentOf(fields).map((text) => `${part('_payload', text)}--x--\r\n`),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom<(string | undefined)[]>(
        undefined,
        '',
        ' ',
        '{',
        'null',
        '[]',
        '1',
        '"x"',
        '{"a":1e999}',
        '{"__proto__":{"polluted":true}}',
        '{"constructor":{"prototype":{"polluted":true}}}',
        '['.repeat(20_000),
        `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
        `{"title":"${'x'.repeat(200_000)}"}`,
        part('_payload', '{'),
        `${part('_payload', 'null')}--x--\r\n`,
        `${part('_payload', '[]')}--x--\r\n`,
        `${part('file', '{')}--x--\r\n`,
        `${part('file', '{"filename":"../x","size":-1}')}--x--\r\n`,
        '--x\r\nContent-Disposition: form-data; name="file"; filename="../../a.png"\r\nContent-Type: image/png\r\n\r\nnot a picture\r\n--x--\r\n',
        '--x\r\nContent-Disposition: form-data; name="__proto__[polluted]"\r\n\r\n1\r\n--x--\r\n',
        '--x',
        'limit=0&where[title][like][]=x',
        '%E0%A4%A',
      ),
    },
  )

const headersFor = (type: string): fc.Arbitrary<Record<string, string>> =>
  fc
    .constantFrom<Record<string, string>[]>(
      {},
      {},
      {},
      {},
      { 'X-Payload-HTTP-Method-Override': 'GET' },
      { 'X-HTTP-Method-Override': 'GET' },
      { 'X-Payload-HTTP-Method-Override': 'DELETE' },
      { 'X-HTTP-Method-Override': '__proto__' },
      { Authorization: 'JWT a.b.c' },
      { Authorization: 'users API-Key ' },
      { Authorization: `Bearer ${'x'.repeat(4_000)}` },
      { Cookie: 'payload-token=%E0%A4%A; a' },
      { 'Accept-Language': 'x'.repeat(2_000) },
      { 'Accept-Language': '*;q=NaN' },
      { Range: 'bytes=9-1' },
      { Origin: 'null' },
      { 'Content-Length': 'abc' },
      { 'If-None-Match': '"'.repeat(500) },
      { Cookie: 'payload-lng=__proto__' },
    )
    .map((headers) => ({ ...(type ? { 'Content-Type': type } : {}), ...headers }))

/** Requests that nobody means well with, to every path that the configuration has. */
export const hostileRequest = (config: SanitizedConfig): fc.Arbitrary<HostileRequest> => {
  const all: readonly FlattenedField[] = config.collections.flatMap((one) => one.flattenedFields)
  const targets = [
    ...config.collections.flatMap(({ slug, flattenedFields, endpoints, versions }) =>
      [...new Set((endpoints || []).map((one) => one.path))].flatMap((path) => {
        const target = { path: `/api/${slug}${path}`, fields: flattenedFields }
        // One without versions is enough.
        if (path.startsWith('/versions') && !versions && slug !== 'tags') return []
        return path === '/' || path === '/:id' ? [target, target, target] : [target]
      }),
    ),
    ...config.globals.flatMap(({ slug, flattenedFields, endpoints }) =>
      [...new Set((endpoints || []).map((one) => one.path))].map((path) => ({
        path: `/api/globals/${slug}${path}`,
        fields: flattenedFields,
      })),
    ),
    ...[...new Set((config.endpoints ?? []).map((one) => one.path))].map((path) => ({
      path: `/api${path}`,
      fields: all.slice(0, 20),
    })),
    ...[
      '/api',
      '/api/',
      '/api/nothing',
      '/api/globals',
      '/api/globals/nothing',
      '/api//posts',
      '/api/__proto__',
    ].map((path) => ({ path, fields: all.slice(0, 5) })),
  ]
  return fc.constantFrom(...targets).chain(({ path, fields }) =>
    fc
      .record({
        method: fc.constantFrom(
          'GET',
          'GET',
          'GET',
          'GET',
          'POST',
          'POST',
          'PATCH',
          'PATCH',
          'DELETE',
          'PUT',
          'OPTIONS',
        ),
        id: identifier,
        query: queryOf(namesOf(fields)),
        type: contentType,
        body: bodyOf(fields),
        as: fc.constantFrom<HostileRequest['as'][]>('nobody', 'author', 'admin', 'admin'),
      })
      .chain(({ method, id, query, type, body, as }) =>
        headersFor(type).map((headers) => ({
          method,
          path: `${path.replace(/:\w+\??/g, () => id).replace(/\/$/, '')}${query}`,
          headers,
          as,
          ...(body === undefined || ['GET', 'OPTIONS'].includes(method) ? {} : { body }),
        })),
      ),
  )
}
