import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'

import { defineCms } from '../../../payload.config'
import { documentOf } from '../../../plugins/openapi/gather/documentOf'
import { endpointShapes } from '../../../plugins/openapi/gather/endpointShapes'

const secret = 'a-secret-that-no-document-names'

/** The configuration alone: no database is opened for it. */
const configFor = (databaseUrl: string) =>
  defineCms({
    databaseUrl,
    secret,
    mediaDirectory: '/somewhere/media',
    journalDirectory: '/somewhere/journal',
    saltDirectory: '/somewhere/salts',
    smtpUrl: null,
    mailFrom: 'Ekagro <ekagro@blog.test>',
    serverUrl: null,
    address: 'http://admin.blog.test',
    origins: [],
    webhookOrigins: [],
    bucket: null,
  })

const sqlite = configFor('file:/tmp/ekagro-openapi/blog.db')
const mongo = configFor('mongodb://127.0.0.1:1/none')

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { text } = await documentOf(await sqlite)
    const { valid, errors } = await new Validator().validate(
      JSON.parse(text) as Record<string, unknown>,
    )
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('is the same text on both databases', async () => {
    const [one, other] = [await documentOf(await sqlite), await documentOf(await mongo)]
    expect(other.text).toBe(one.text)
    expect(one.text.length).toBeGreaterThan(100_000)
  })

  it('is built once', async () => {
    expect(await documentOf(await sqlite)).toBe(await documentOf(await sqlite))
  })

  it('names no secret, no path of this machine and no password', async () => {
    const { text } = await documentOf(await sqlite)
    for (const word of [secret, '/somewhere', process.cwd(), '/tmp/', 'node_modules', '"salt"'])
      expect(text).not.toContain(word)
  })

  it('tells no field that keeps a password', async () => {
    const { document } = await documentOf(await sqlite)
    const { properties } = document.components.schemas.Users as { properties: object }
    const secrets = ['password', 'salt', 'hash', 'apiKey', 'resetPasswordToken']
    expect(Object.keys(properties).filter((name) => secrets.includes(name))).toEqual([])
  })

  it('tells no hidden field of keys and webhooks', async () => {
    const { document } = await documentOf(await sqlite)
    const { ApiKeys, Webhooks } = document.components.schemas as Record<
      string,
      { properties: object }
    >
    expect(Object.keys(ApiKeys?.properties ?? {})).toEqual(expect.arrayContaining(['label', 'key']))
    const hidden = ['keyHash', 'sealed', 'secrets']
    const told = [ApiKeys, Webhooks].flatMap((one) => Object.keys(one?.properties ?? {}))
    expect(told.filter((name) => hidden.includes(name))).toEqual([])
  })

  it('describes every endpoint and route of ours, or says why not', async () => {
    const shapes = endpointShapes(await sqlite)
    expect(shapes.length).toBeGreaterThan(30)
    const silent = shapes
      .filter((one) => !one.description)
      .map((one) => `${one.method} ${one.path}`)
    expect(silent).toEqual([])
    const excused = shapes.flatMap(({ description }) =>
      description && 'internal' in description ? [description.internal] : [],
    )
    for (const reason of excused) expect(reason.length).toBeGreaterThan(10)
  })

  it('names each operation once, and refers to schemas that are there', async () => {
    const { document, text } = await documentOf(await sqlite)
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
    expect(named.filter((name) => !(name! in document.components.schemas))).toEqual([])
  })

  it('leaves out what not even an administrator may do', async () => {
    const { document } = await documentOf(await sqlite)
    expect(Object.keys(document.paths['/api/reports'] ?? {})).toEqual(['get', 'delete'])
    expect(Object.keys(document.paths['/api/niche-changes'] ?? {})).toEqual(['get'])
    expect(Object.keys(document.paths).filter((path) => path.includes('payload-'))).toEqual([])
  })
})
