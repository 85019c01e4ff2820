/** A JSON schema of draft 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = { [keyword: string]: unknown }

export type DescribedAnswer = {
  description: string
  /** What the body is; without one there is no body. */
  schema?: JsonSchema
  /** `application/json` where nothing else is said. */
  type?: string
}

export type DescribedParameter = {
  name: string
  in: 'query' | 'path' | 'header'
  description: string
  schema: JsonSchema
  required?: boolean
}

/**
 * What the OpenAPI document says of an endpoint or a route of ours. It stands beside it, as `custom: { openapi: … }`; one
 * without fails a test. `internal` is the reason why it is left out: it serves a screen of the admin, and may change with it.
 */
export type EndpointDescription =
  | { internal: string }
  | {
      /** One sentence without a full stop. */
      summary: string
      description?: string
      /** The heading that it stands under. */
      tag: string
      /** Unique in the document, in camel case. */
      id: string
      /** Whether the public may call it. */
      callers: 'anyone' | 'people'
      parameters?: readonly DescribedParameter[]
      body?: { schema: JsonSchema; type?: string; description?: string; optional?: true }
      /** By status. Errors that every endpoint may answer are added. */
      answers: Readonly<Record<number, DescribedAnswer>>
    }

/** Types a description where it stands. */
export const described = (
  openapi: EndpointDescription,
): { custom: { openapi: EndpointDescription } } => ({ custom: { openapi } })
