import { doneWith, errorAnswers, json, ref } from './answers'
import type { GlobalShape } from './apiShape'
import type { OpenApiPaths } from './openApiDocument'
import { parameters } from './parameters'
import { schemaName } from './schemaName'
import { securityOf } from './securityOf'

/** What Payload answers for one global. */
export const globalPaths = ({ slug, title, may }: GlobalShape): OpenApiPaths => {
  const name = `Global${schemaName(slug)}`
  const shown = [parameters.depth, parameters.select, parameters.populate]
  const operations: OpenApiPaths[string] = {
    ...(may.read === 'nobody'
      ? {}
      : {
          get: {
            operationId: `get${name}`,
            tags: ['Settings'],
            summary: `Read ${title.toLowerCase()}`,
            security: securityOf(may.read),
            parameters: shown,
            responses: {
              200: { description: 'The settings', content: json(ref(name)) },
              ...errorAnswers(400, 403, 414),
            },
          },
        }),
    ...(may.update === 'nobody'
      ? {}
      : {
          post: {
            operationId: `update${name}`,
            tags: ['Settings'],
            summary: `Change ${title.toLowerCase()}`,
            security: securityOf(may.update),
            parameters: shown,
            requestBody: { required: true, content: json(ref(`${name}Update`)) },
            responses: {
              200: {
                description: 'The settings as they are now',
                content: json(doneWith('result', ref(name))),
              },
              ...errorAnswers(400, 401, 403, 413, 415),
            },
          },
        }),
  }
  return Object.keys(operations).length === 0 ? {} : { [`/api/globals/${slug}`]: operations }
}
