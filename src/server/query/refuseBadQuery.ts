import type { Context, MiddlewareHandler } from 'hono'
import type { SanitizedConfig } from 'payload'

import { answerProblem } from '../answerProblem'
import { type Entity, entityAt } from './entityAt'
import { parseQuery } from './parseQuery'
import { problemOfBody } from './problemOfBody'
import { problemOfQuery } from './problemOfQuery'
import { problemOfSearch } from './problemOfSearch'
import { queryLimits } from './queryLimits'
import type { QueryProblem } from './queryProblem'

const overrides = ['x-payload-http-method-override', 'x-http-method-override']

/**
 * Refuses requests that Payload would stumble over, with 400, 414 or 415 and the name of the parameter: for all callers, in
 * front of Payload's own handlers, which answer most of them with 500. What a caller may ask for is decided elsewhere.
 */
export const refuseBadQuery =
  (config: Promise<SanitizedConfig> | SanitizedConfig): MiddlewareHandler =>
  async (context, next) => {
    const problem = await problemOf(context, await config)
    return problem ? answerProblem(context, { status: 400, code: 'bad-query', ...problem }) : next()
  }

const problemOf = async (
  context: Context,
  config: SanitizedConfig,
): Promise<QueryProblem | null> => {
  const { raw } = context.req
  const { pathname, search } = new URL(raw.url)
  const asRead = raw.method === 'POST' && overrides.some((one) => raw.headers.get(one) === 'GET')
  const entity = entityAt({
    config,
    path: pathname,
    method: asRead ? 'GET' : raw.method,
  })
  return (
    problemOfPath({ pathname, entity, config }) ??
    problemOfSearch(search, queryLimits.address) ??
    (entity && search ? problemOfQuery({ query: parseQuery(search), entity, config }) : null) ??
    (raw.body || asRead ? problemOfContent({ context, config, entity, asRead }) : lacksBody(entity))
  )
}

const problemOfPath = ({
  pathname,
  entity,
  config,
}: {
  pathname: string
  entity: Entity | null
  config: SanitizedConfig
}): QueryProblem | null => {
  if (pathname.includes('%00'))
    return { field: 'path', en: 'The address is not a valid one.', bn: 'ঠিকানাটি ঠিক নয়।' }
  const [, , slug = '', first] = pathname.split('/')
  // Payload looks collections up in a plain object, where `constructor` is something too.
  const isNothing = slug in Object.prototype
  // It offers to verify by mail where no collection asks for it.
  const isUnverified =
    first === 'verify' && !config.collections.find((one) => one.slug === slug)?.auth?.verify
  if (isNothing || isUnverified || entity?.lacksVersions)
    return { field: 'path', status: 404, en: 'There is nothing here.', bn: 'এখানে কিছু নেই।' }
  return null
}

const noBody: QueryProblem = {
  field: 'body',
  en: 'The request has no body.',
  bn: 'অনুরোধের ভেতরে কিছু নেই।',
}

const lacksBody = (entity: Entity | null): QueryProblem | null =>
  entity?.takesData ? noBody : null

const problemOfContent = async ({
  context,
  config,
  entity,
  asRead,
}: {
  context: Context
  config: SanitizedConfig
  entity: Entity | null
  asRead: boolean
}): Promise<QueryProblem | null> => {
  const type = (context.req.header('content-type') ?? '').split(';', 1)[0] ?? ''
  if (asRead && type === 'application/x-www-form-urlencoded') {
    const text = await readText(context)
    const problem = problemOfSearch(text, queryLimits.body)
    if (problem || !entity) return problem
    return problemOfQuery({ query: parseQuery(text), entity, config })
  }
  if (type === 'application/json') {
    const text = await readText(context)
    // Payload parses the parameters of a read before it looks who asks for what.
    if (text.trim() === '') return asRead ? noBody : lacksBody(entity)
    return (
      problemOfBody(text) ?? (asRead && entity ? problemOfRead({ text, entity, config }) : null)
    )
  }
  if (
    type.startsWith('multipart/') &&
    !/boundary=("[^"]+"|[^\s";,]+)/i.test(context.req.header('content-type') ?? '')
  ) {
    return {
      field: 'Content-Type',
      en: 'A multipart request names its boundary.',
      bn: 'multipart অনুরোধে boundary লিখতে হয়।',
    }
  }
  if (entity?.takesData && !type.startsWith('multipart/')) {
    return {
      status: 415,
      field: 'Content-Type',
      en: 'Send the document as application/json or multipart/form-data.',
      bn: 'নথিটি application/json বা multipart/form-data হিসেবে পাঠান।',
    }
  }
  return null
}

/** A read whose parameters come as JSON: numbers and switches stand there as themselves. */
const problemOfRead = ({
  text,
  entity,
  config,
}: {
  text: string
  entity: Entity
  config: SanitizedConfig
}): QueryProblem | null => {
  const asked = Object.entries(JSON.parse(text) as Record<string, unknown>).map(([name, value]) => [
    name,
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
  ])
  return problemOfQuery({ query: Object.fromEntries(asked), entity, config })
}

/** Reads a body whole, and leaves a request behind that can be read again. */
const readText = async (context: Context): Promise<string> => {
  const { raw } = context.req
  const text = await raw.text()
  context.req.raw = new Request(raw.url, {
    method: raw.method,
    headers: raw.headers,
    signal: raw.signal,
    body: text,
  })
  return text
}
