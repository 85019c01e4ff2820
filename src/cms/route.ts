import type { Payload } from 'payload'

import type { EndpointDescription } from './endpointDescription'

/** One request to a route, with what `Request` does not tell. */
export type RouteCall = {
  request: Request
  payload: Payload
  /** The other end of the connection; empty where no socket is known, as inside Next in development. */
  remoteAddress: string
  /** Whom the server in front counts the request under: a key, or an address that it believes. `remoteAddress` where no server is in front. */
  sender: string
}

/**
 * A path that a plugin answers itself, in front of Payload: for what must be fast, or is no part of the REST API. It stands in `config.custom.routes`.
 * A route checks its caller and the size of the body itself; nothing was asked before it.
 */
export type Route = {
  /** The whole path, such as `/api/traffic/hit`. */
  path: string
  /** The method that its description is about; `get` where nothing else is said. */
  method?: 'get' | 'post'
  /** What the OpenAPI document says of it. */
  openapi?: EndpointDescription
  /** Answers any method; a HEAD comes as a GET. */
  handle(call: RouteCall): Promise<Response> | Response
  /** Called once when a server starts, never by a command. What it throws is logged, and the server starts all the same. */
  start?(payload: Payload): Promise<void>
}
