import { rm } from 'node:fs/promises'

import { afterAll, describe, expect } from 'vitest'

import type {
  OpenApiDocument,
  OpenApiOperation,
} from '../../../plugins/openapi/domain/openApiDocument'
import { type Cms, testWith } from '../../support/cms'
import { makeFakePrinter } from '../../support/fakePrinter'
import { createPeople } from '../../support/people'
import { type Fixture, special, usual } from './fixtures'
import { schemasOf } from './schemas'

const { folder, chromium } = await makeFakePrinter()
afterAll(() => rm(folder, { recursive: true, force: true }))
const test = testWith({ chromium })

type Call = { path: string; method: string; operation: OpenApiOperation }

/** One value for every parameter that can be left out. */
const examples: Record<string, string> = {
  depth: 'depth=1',
  limit: 'limit=5',
  page: 'page=1',
  pagination: 'pagination=true',
  sort: 'sort=-id',
  where: 'where[id][exists]=true',
  select: 'select[id]=true',
  populate: 'populate[users][name]=true',
  joins: '',
  draft: 'draft=true',
  trash: 'trash=true',
  language: 'language=en',
  lang: 'lang=bn',
  format: 'format=html',
  type: 'type=post',
  from: '',
  to: '',
  table: 'table=pages',
  month: 'month=2026-10',
  unread: 'unread=true',
  url: 'url=https://blog.example/b',
  referrer: 'referrer=https://blog.example/',
}

const callsOf = (document: OpenApiDocument): Call[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

const fixtureOf = async (cms: Cms, { path, operation }: Call, owner: string): Promise<Fixture> => {
  const { operationId } = operation
  const made = await special[operationId]?.(cms)
  if (made) return made
  const slug = path.split('/')[2] ?? ''
  const isOfCollection = cms.payload.config.collections.some((one) => one.slug === slug)
  if (isOfCollection) return usual({ cms, slug, operationId, owner })
  return operation.requestBody ? { body: {} } : {}
}

const ask = async (
  cms: Cms,
  { path, method }: Call,
  { params = {}, query = '', body }: Fixture,
  token: string | undefined,
): Promise<Response> =>
  cms.http(
    method.toUpperCase(),
    `${path.replace(/\{(\w+)\}/g, (_all, name: string) => params[name] ?? '')}${query ? `?${query}` : ''}`,
    { ...(token ? { token } : {}), ...(body === undefined ? {} : { body }) },
  )

/** What the answer has that the document does not promise, or the other way round. */
const breaches = async (
  check: ReturnType<typeof schemasOf>,
  { operation }: Call,
  response: Response,
): Promise<string[]> => {
  const promised = operation.responses[response.status]
  const text = await response.text()
  if (!promised) return [`${response.status} is not in the document: ${text.slice(0, 200)}`]
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0] ?? ''
  const { content } = promised
  if (!content) return text === '' ? [] : [`${response.status} has a body`]
  const media = content[type] ?? content['*/*']
  if (!media) return [`${response.status} is ${type}, not ${Object.keys(content).join(', ')}`]
  if (!/[/+]json$/.test(type) || !media.schema) return []
  return check(media.schema, JSON.parse(text)).map((one) => `${response.status}: ${one}`)
}

describe('every operation of the document', () => {
  test(
    'takes what the document says, and answers as it says',
    { timeout: 590_000 },
    async ({ cms }) => {
      cms.payload.logger.level = 'silent'
      const { admin } = await createPeople(cms)
      const document = (await (
        await cms.http('GET', '/api/openapi.json')
      ).json()) as OpenApiDocument
      const check = schemasOf(document)
      const calls = callsOf(document)
      expect(calls.length).toBeGreaterThan(120)
      const wrong: string[] = []
      for (const call of calls) {
        const { operation } = call
        const report = (who: string, what: string[]): void => {
          wrong.push(...what.map((one) => `${who} ${operation.operationId}: ${one}`))
        }
        // oxlint-disable no-await-in-loop -- one after the other: each changes the same database
        const fixture = await fixtureOf(cms, call, admin.id)
        const schema = operation.requestBody?.content['application/json']?.schema
        if (schema) report('body', check(schema, fixture.body))

        const answer = await ask(cms, call, fixture, fixture.token ?? admin.token)
        if (!answer.ok)
          report('admin', [`${answer.status} ${await answer.clone().text()}`.slice(0, 300)])
        report('admin', await breaches(check, call, answer))

        const extra = (operation.parameters ?? [])
          .filter((one) => one.in === 'query' && !(one.required && fixture.query))
          .map((one) => {
            const example = examples[one.name]
            if (example === undefined)
              wrong.push(`${operation.operationId}: no example of ${one.name}`)
            return example ?? ''
          })
          .filter(
            (one) => one !== '' && !(fixture.query ?? '').includes(one.split('=', 1)[0] ?? ''),
          )
        if (extra.length > 0) {
          const again = await fixtureOf(cms, call, admin.id)
          const query = [again.query, ...extra].filter(Boolean).join('&')
          const full = await ask(cms, call, { ...again, query }, again.token ?? admin.token)
          if (!full.ok)
            report('all parameters', [`${full.status} ${await full.clone().text()}`.slice(0, 300)])
          report('all parameters', await breaches(check, call, full))
        }

        const isOpen = operation.security.some((one) => Object.keys(one).length === 0)
        const publicAnswer = await ask(cms, call, await fixtureOf(cms, call, admin.id), undefined)
        if (publicAnswer.ok !== isOpen)
          report('public', [`${publicAnswer.status} where open is ${isOpen}`])
        report('public', await breaches(check, call, publicAnswer))
        // oxlint-enable no-await-in-loop
      }
      expect(wrong).toEqual([])
    },
  )

  test('the page shows all of it, in both languages, without a script', async ({ cms }) => {
    const document = (await (await cms.http('GET', '/api/openapi.json')).json()) as OpenApiDocument
    for (const language of ['en', 'bn']) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const response = await cms.http('GET', `/api/docs?lang=${language}`)
      // oxlint-disable-next-line no-await-in-loop -- two
      const page = await response.text()
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(page).toContain(`<html lang="${language}">`)
      expect(page).not.toMatch(/<script|src=|href="https?:|url\(/)
      for (const { operation } of callsOf(document))
        expect(page).toContain(`id="${operation.operationId.toLowerCase()}"`)
    }
    const bengali = await (await cms.http('GET', '/api/docs?lang=bn')).text()
    expect(bengali).toContain('এই ব্লগের এপিআই')
  })

  test('answers 304 to who has the document', async ({ cms }) => {
    const first = await cms.http('GET', '/api/openapi.json')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{24}"$/)
    const again = await cms.http('GET', '/api/openapi.json', { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)
  })
})
