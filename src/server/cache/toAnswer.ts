import type { Answer } from './answer'

/** What the server says itself, for each request anew. */
const ours =
  /^(?:access-control-.*|age|connection|content-encoding|content-length|date|etag|keep-alive|last-modified|referrer-policy|transfer-encoding|vary|x-content-type-options|x-powered-by|x-request-id|ratelimit-.*)$/

/** Reads a response into memory. `began` is when the read behind it began. */
export const toAnswer = async ({
  response,
  began,
}: {
  response: Response
  began: number
}): Promise<Answer> => {
  const control = response.headers.get('cache-control') ?? ''
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !ours.test(name)),
    body: Buffer.from(await response.arrayBuffer()),
    began,
    isKeepable:
      response.status === 200 &&
      !/no-store|private/i.test(control) &&
      !response.headers.has('set-cookie'),
    forms: {},
  }
}
