/**
 * A real `Request` out of the light one that @hono/node-server hands over: Payload copies requests and assigns to them,
 * which the light one does not bear. HEAD becomes GET, since Payload knows no HEAD; the caller drops the body.
 */
export const toRequest = (light: Request): Request =>
  new Request(light.url, {
    method: light.method === 'HEAD' ? 'GET' : light.method,
    headers: light.headers,
    signal: light.signal,
    ...(light.method === 'GET' || light.method === 'HEAD'
      ? {}
      : { body: light.body, duplex: 'half' }),
  } as RequestInit)
