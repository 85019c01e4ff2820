import { errorAnswers } from './answers'
import type { EndpointShape } from './apiShape'
import type { OpenApiOperation, OpenApiPaths } from './openApiDocument'
import { securityOf } from './securityOf'

/** Our own endpoints and routes, as the descriptions beside them say. Internal ones and such without one are left out. */
export const endpointPaths = (endpoints: readonly EndpointShape[]): OpenApiPaths => {
  const paths: OpenApiPaths = {}
  for (const endpoint of endpoints) {
    const operation = operationOf(endpoint)
    if (!operation) continue
    const at = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[at] = { ...paths[at], [endpoint.method]: operation }
  }
  return paths
}

const operationOf = ({ path, description }: EndpointShape): OpenApiOperation | null => {
  if (!description || 'internal' in description) return null
  const { id, summary, tag, callers, parameters = [], body, answers } = description
  const named = new Set(parameters.filter((one) => one.in === 'path').map((one) => one.name))
  const unnamed = [...path.matchAll(/:(\w+)/g)].flatMap(([, name = '']) =>
    named.has(name)
      ? []
      : [
          {
            name,
            in: 'path' as const,
            required: true,
            description: `The ${name}.`,
            schema: { type: 'string' },
          },
        ],
  )
  const all = [
    ...unnamed,
    ...parameters.map((one) => (one.in === 'path' ? { ...one, required: true } : one)),
  ]
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description.description ? { description: description.description } : {}),
    security: securityOf(callers),
    ...(all.length > 0 ? { parameters: all } : {}),
    ...(body
      ? {
          requestBody: {
            required: body.optional !== true,
            ...(body.description ? { description: body.description } : {}),
            content: { [body.type ?? 'application/json']: { schema: body.schema } },
          },
        }
      : {}),
    responses: {
      ...errorAnswers(...(callers === 'people' ? [400, 401, 403] : [400])),
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          {
            description: answer.description,
            ...(answer.schema
              ? { content: { [answer.type ?? 'application/json']: { schema: answer.schema } } }
              : {}),
          },
        ]),
      ),
    },
  }
}
