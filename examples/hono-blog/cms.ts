/** An answer of the CMS that is not a good one, with what it says of the reason where it says one. */
export type CmsError = Error & { code: 'cms'; status: number; reason: string | null }

export type Cms = {
  /** The JSON at a path of the CMS, or null where there is nothing. Throws a `CmsError` for everything else. */
  read: <Answer>(path: string) => Promise<Answer | null>
  /** An answer as it is: a feed, a sitemap. */
  pass: (path: string, request: Request) => Promise<Response>
  /** Sends something as JSON, with the key where there is one. Throws a `CmsError` when the CMS cannot be reached or fails. */
  send: <Answer>(path: string, data: unknown) => Promise<{ status: number; answer: Answer | null }>
  hasKey: boolean
}

const mostRemembered = 500
const patience = 10_000

const failed = (status: number, path: string, reason: string | null = null): CmsError =>
  Object.assign(new Error(`The CMS answered ${status} for ${path}.`), {
    code: 'cms' as const,
    status,
    reason,
  })

/** The sentence of problem details (RFC 9457), or null where the answer has none. */
const reasonOf = async (response: Response): Promise<string | null> => {
  const body = (await response.json().catch(() => null)) as { detail?: unknown } | null
  return typeof body?.detail === 'string' ? body.detail : null
}

/**
 * Reads the CMS. Answers are remembered with their `ETag` and asked for again with it, so that an unchanged one costs a 304 and a
 * changed one is never shown old.
 * @param options.origin of the CMS, such as `http://127.0.0.1:3000`
 * @param options.key of the CMS, by which it tells this server from one reader who asks a lot
 */
export const createCms = ({
  origin,
  language,
  key = null,
}: {
  origin: string
  language: string
  key?: string | null
}): Cms => {
  const remembered = new Map<string, { etag: string; value: unknown }>()

  const signed: Record<string, string> = key ? { Authorization: `api-keys API-Key ${key}` } : {}

  const ask = (path: string, headers: Record<string, string>, body?: string): Promise<Response> =>
    fetch(new URL(path, origin), {
      headers: { ...signed, ...headers },
      ...(body === undefined ? {} : { method: 'POST', body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      throw failed(503, path)
    })

  return {
    hasKey: key !== null,
    async send<Answer>(path: string, data: unknown) {
      const type = { 'Content-Type': 'application/json' }
      const response = await ask(path, type, JSON.stringify(data))
      if (response.status >= 500) throw failed(response.status, path)
      const answer = (await response.json().catch(() => null)) as Answer | null
      return { status: response.status, answer }
    },
    async read<Answer>(path: string) {
      const before = remembered.get(path)
      const response = await ask(path, {
        Accept: 'application/json',
        'Accept-Language': language,
        ...(before ? { 'If-None-Match': before.etag } : {}),
      })
      if (response.status === 304 && before) return before.value as Answer
      if (response.status === 404) return null
      if (!response.ok) throw failed(response.status, path, await reasonOf(response))
      const value = (await response.json()) as Answer
      const etag = response.headers.get('etag')
      remembered.delete(path)
      if (etag) remembered.set(path, { etag, value })
      if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value!)
      return value
    },
    async pass(path, request) {
      const headers: Record<string, string> = {}
      for (const name of ['if-none-match', 'if-modified-since']) {
        const value = request.headers.get(name)
        if (value) headers[name] = value
      }
      const response = await ask(path, headers)
      const kept = new Headers()
      for (const name of ['content-type', 'etag', 'last-modified', 'cache-control']) {
        const value = response.headers.get(name)
        if (value) kept.set(name, value)
      }
      return new Response(response.status === 304 ? null : await response.arrayBuffer(), {
        status: response.status,
        headers: kept,
      })
    },
  }
}
