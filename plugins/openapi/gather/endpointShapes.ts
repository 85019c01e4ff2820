import type { Endpoint, SanitizedConfig } from 'payload'

import type { EndpointDescription } from '../../../src/cms/endpointDescription'
import { healthDescription } from '../../../src/cms/healthDescription'
import { routesOf } from '../../../src/cms/routesOf'
import type { EndpointShape } from '../domain/apiShape'
import { payloadRoutes, screenRoutes } from '../domain/payloadRoutes'

const known = new Set([...payloadRoutes, ...screenRoutes])
const routeOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method} ${path}`

const descriptionOf = (custom: unknown): EndpointDescription | null =>
  (custom as { openapi?: EndpointDescription } | undefined)?.openapi ?? null

type Endpoints = SanitizedConfig['collections'][number]['endpoints']

/**
 * The endpoints of a collection that are ours: unknown to Payload, or standing before its own, which it adds behind them. It
 * adds them again where one process makes two configurations of the same list.
 */
export const ownEndpoints = (endpoints: Endpoints): Omit<Endpoint, 'root'>[] => {
  const all = endpoints || []
  const firstOfPayload = all.findIndex((one) => routeOf(one) === 'get /count')
  return all.filter((one, index) => {
    const isTwice = all.filter((other) => routeOf(other) === routeOf(one)).length > 1
    return !known.has(routeOf(one)) || (index < firstOfPayload && isTwice)
  })
}

/** Every endpoint and route of ours, with what is said of it. Payload's own collections are its own affair. */
export const endpointShapes = (config: SanitizedConfig): EndpointShape[] => [
  ...config.endpoints
    // Payload's own: what a user may do, for the admin's screens.
    .filter((one) => routeOf(one) !== 'get /access')
    .map((one) => ({
      method: one.method,
      path: `/api${one.path}`,
      description: descriptionOf(one.custom),
    })),
  ...config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, endpoints }) =>
      ownEndpoints(endpoints).map((one) => ({
        method: one.method,
        path: `/api/${slug}${one.path === '/' ? '' : one.path}`,
        description: descriptionOf(one.custom),
      })),
    ),
  { method: 'get', path: '/api/health', description: healthDescription },
  ...routesOf(config).map((route) => ({
    method: route.method ?? 'get',
    path: route.path,
    description: route.openapi ?? null,
  })),
]
