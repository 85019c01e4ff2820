import type { JsonSchema } from '../../../src/cms/endpointDescription'

export type OpenApiParameter = {
  name: string
  in: string
  description: string
  schema: JsonSchema
  required?: boolean
  style?: string
  explode?: boolean
}

export type OpenApiContent = { [type: string]: { schema?: JsonSchema } }

export type OpenApiOperation = {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  /** An empty requirement stands for callers who are nobody. */
  security: { [scheme: string]: string[] }[]
  parameters?: OpenApiParameter[]
  requestBody?: { required: boolean; description?: string; content: OpenApiContent }
  responses: { [status: string]: { description: string; content?: OpenApiContent } }
}

export type OpenApiPaths = { [path: string]: { [method: string]: OpenApiOperation } }

export type OpenApiDocument = {
  openapi: '3.1.0'
  info: {
    title: string
    version: string
    description: string
    license: { name: string; identifier: string }
  }
  servers: { url: string; description: string }[]
  tags: { name: string; description?: string }[]
  paths: OpenApiPaths
  components: {
    schemas: { [name: string]: JsonSchema }
    securitySchemes: { [name: string]: JsonSchema }
  }
}
