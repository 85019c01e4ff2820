import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

import { makeCertificate } from '../../../support/fakeSite/makeCertificate'

export const client = {
  id: '1234567890-abc.apps.googleusercontent.com',
  secret: 'GOCSPX-fake-client-secret-0123',
}
export const readonlyScope = 'https://www.googleapis.com/auth/adsense.readonly'

type Answer = {
  status?: number
  body?: unknown
  headers?: Record<string, string>
  /** Milliseconds. */
  after?: number
}
export type Call = {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  form: URLSearchParams
}
type Handler = (call: Call) => Answer

/** `google.rpc.Status` as the API gives it. */
export const apiError = (code: number, status: string, message: string, more: object = {}) => ({
  status: code,
  body: { error: { code, message, status, ...more } },
})

/** What a project gets that has not switched the API on. */
export const apiDisabled = apiError(
  403,
  'PERMISSION_DENIED',
  'AdSense Management API has not been used in project 1234567890 before or it is disabled.',
  {
    errors: [{ message: 'disabled', domain: 'usageLimits', reason: 'accessNotConfigured' }],
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'SERVICE_DISABLED',
        domain: 'googleapis.com',
      },
    ],
  },
)

const unauthenticated = apiError(
  401,
  'UNAUTHENTICATED',
  'Request had invalid authentication credentials.',
)

/**
 * Google on this machine, over real TLS, shaped by its documents: the token and revocation endpoints of OAuth 2.0 for web servers, and the lists
 * of the AdSense Management API v2 with pages. `interrupt` puts answers before the usual ones of a path, each for one request.
 */
export const fakeGoogle = async () => {
  const authority = makeCertificate({ name: 'Ekagro fake Google' })
  const { key, cert } = makeCertificate({
    name: '127.0.0.1',
    names: ['127.0.0.1'],
    by: authority,
  })
  const asked: Call[] = []
  const lists = new Map<string, { key: string; pages: unknown[][] }>()
  const interrupts = new Map<string, Handler[]>()
  const codes = new Map<string, { challenge: string; redirectUri: string; scope: string }>()
  const refreshTokens = new Set<string>()
  const accessTokens = new Set<string>()
  const revoked: string[] = []
  const tell = { refreshToken: true }

  const newAccessToken = (): string => {
    const token = `ya29.${randomBytes(24).toString('base64url')}`
    accessTokens.add(token)
    return token
  }
  const refuse = (error: string, description: string, status = 400): Answer => ({
    status,
    body: { error, error_description: description },
  })

  const token: Handler = ({ form }) => {
    if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret)
      return refuse('invalid_client', 'The OAuth client was not found.', 401)
    if (form.get('grant_type') === 'refresh_token') {
      if (!refreshTokens.has(form.get('refresh_token') ?? ''))
        return refuse('invalid_grant', 'Token has been expired or revoked.')
      return {
        body: {
          access_token: newAccessToken(),
          expires_in: 3599,
          scope: readonlyScope,
          token_type: 'Bearer',
        },
      }
    }
    const known = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!known || known.challenge !== challenge || known.redirectUri !== form.get('redirect_uri'))
      return refuse('invalid_grant', 'Malformed auth code.')
    const refreshToken = `1//${randomBytes(24).toString('base64url')}`
    refreshTokens.add(refreshToken)
    return {
      body: {
        access_token: newAccessToken(),
        expires_in: 3599,
        ...(tell.refreshToken ? { refresh_token: refreshToken } : {}),
        scope: known.scope,
        token_type: 'Bearer',
      },
    }
  }

  const usual: Handler = (call) => {
    const { path, form, headers, query } = call
    if (path === '/token') return token(call)
    if (path === '/revoke') {
      const given = form.get('token') ?? ''
      if (!refreshTokens.delete(given)) return refuse('invalid_token', 'Token expired or revoked')
      revoked.push(given)
      return { body: {} }
    }
    if (!accessTokens.has(String(headers.authorization).replace('Bearer ', '')))
      return unauthenticated
    const list = lists.get(path.replace('/v2/', ''))
    if (!list) return apiError(404, 'NOT_FOUND', 'Requested entity was not found.')
    const page = Number(query.get('pageToken')?.replace('page-', '') ?? 0)
    const entries = list.pages[page] ?? []
    return {
      body: {
        ...(entries.length > 0 ? { [list.key]: entries } : {}),
        ...(page + 1 < list.pages.length ? { nextPageToken: `page-${page + 1}` } : {}),
      },
    }
  }

  const server = https.createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'https://google.test')
      const call: Call = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        form: new URLSearchParams(Buffer.concat(chunks).toString()),
      }
      asked.push(call)
      const handler = interrupts.get(call.path)?.shift() ?? usual
      const { status = 200, body, headers = {}, after = 0 } = handler(call)
      setTimeout(() => {
        const isText = typeof body === 'string'
        response.writeHead(status, {
          'content-type': isText ? 'text/html' : 'application/json; charset=UTF-8',
          ...headers,
        })
        response.end(isText ? body : JSON.stringify(body))
      }, after).unref()
    })
  })
  const sockets = new Set<Duplex>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    origin,
    asked,
    lists,
    interrupts,
    refreshTokens,
    accessTokens,
    revoked,
    tell,
    /** As `defineCms` takes it. */
    settings: {
      addresses: {
        authorize: `${origin}/o/oauth2/v2/auth`,
        token: `${origin}/token`,
        revoke: `${origin}/revoke`,
        api: `${origin}/v2`,
      },
      allow: [origin],
      ca: authority.cert,
    },
    /** What comes before the usual answers of a path. */
    interrupt: (path: string, ...answers: (Answer | Handler)[]) => {
      interrupts.set(
        path,
        answers.map((answer) => (typeof answer === 'function' ? answer : () => answer)),
      )
    },
    /** A person at Google's page agrees; gives the query with which the browser comes back. */
    agree: (address: string, scope = readonlyScope): URLSearchParams => {
      const { searchParams } = new URL(address)
      const code = `4/${randomBytes(16).toString('base64url')}`
      codes.set(code, {
        challenge: searchParams.get('code_challenge') ?? '',
        redirectUri: searchParams.get('redirect_uri') ?? '',
        scope,
      })
      return new URLSearchParams({ state: searchParams.get('state') ?? '', code, scope })
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
