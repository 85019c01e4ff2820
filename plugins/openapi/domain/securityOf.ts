import type { Callers } from './apiShape'
import type { OpenApiOperation } from './openApiDocument'

const signedIn: OpenApiOperation['security'] = [
  { token: [] },
  { apiKey: [] },
  { scopedKey: [] },
  { cookie: [] },
]

/** How a caller shows who they are; the empty requirement lets the public in. */
export const securityOf = (callers: Callers): OpenApiOperation['security'] =>
  callers === 'anyone' ? [{}, ...signedIn] : signedIn
