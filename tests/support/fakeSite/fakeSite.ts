import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import https from 'node:https'
import { type AddressInfo, createServer, type Socket } from 'node:net'

import { makeCertificate, type Pair } from './makeCertificate'

/** What an address answers: its text with type and status, or a listener for what no text can say. */
export type FakeAnswer =
  | string
  | { status?: number; type?: string; body?: string | Uint8Array; headers?: Record<string, string> }
  | ((request: IncomingMessage, response: ServerResponse) => void)

export type FakeSite = {
  /** `https://example.com:<port>`; the same port answers plain HTTP. */
  origin: string
  /** What was asked for, in order, such as `GET https /about`. */
  asked: string[]
  answers: Record<string, FakeAnswer>
  close(): Promise<void>
}

/** A name that somebody could own and nobody does (RFC 2606); no name server is asked for it. */
export const host = 'example.com'
/** The authority that a test's probe believes. */
export const authority = makeCertificate({ name: 'Ekagro test authority' })
const certificates = new Map<string, Pair>()
const certificateFor = (name: string): Pair => {
  const known = certificates.get(name)
  if (known) return known
  const names = /^[\d.]+$/.test(name) ? [name] : [name, `www.${name}`]
  const made = makeCertificate({ name, names, by: authority })
  certificates.set(name, made)
  return made
}

/**
 * A public site on this machine: TLS and plain HTTP on one port, told apart by the first byte, so that `http://` can lead to
 * `https://` as on a real site.
 * @param options.answers by path; `*` for every other one, 404 unless told
 * @param options.plain what plain HTTP answers; leads to HTTPS unless told
 */
export const fakeSite = async (options: {
  answers: Record<string, FakeAnswer>
  certificate?: Pair
  plain?: FakeAnswer
  /** The name that it is reached by; `example.com` unless told, which only a probe with a resolver of its own finds. */
  name?: string
}): Promise<FakeSite> => {
  const { name = host } = options
  const certificate = options.certificate ?? certificateFor(name)
  const answers = { ...options.answers }
  const asked: string[] = []
  let origin = ''
  const listen =
    (scheme: 'http' | 'https'): RequestListener =>
    (request, response) => {
      const path = decodeURI((request.url ?? '/').split('?')[0]!)
      asked.push(`${request.method} ${scheme} ${path}`)
      const plain = options.plain ?? {
        status: 301,
        headers: { location: `${origin}${request.url}` },
      }
      const answer = scheme === 'http' ? plain : (answers[path] ?? answers['*'])
      give(answer ?? { status: 404, body: notFound }, request, response)
    }
  const plain = http.createServer(listen('http'))
  const secure = https.createServer(
    { key: certificate.key, cert: certificate.cert },
    listen('https'),
  )
  const sockets = new Set<Socket>()
  const door = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    socket.once('readable', () => {
      const first = socket.read(1) as Buffer | null
      if (!first) return socket.destroy()
      socket.unshift(first)
      ;(first[0] === 22 ? secure : plain).emit('connection', socket)
    })
  })
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready))
  origin = `https://${name}:${(door.address() as AddressInfo).port}`
  return {
    origin,
    asked,
    answers,
    close: () =>
      new Promise((closed) => {
        door.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

const notFound =
  '<!doctype html><html lang="bn"><head><title>404</title></head><body><h1>পাওয়া যায়নি</h1></body></html>'

const give = (answer: FakeAnswer, request: IncomingMessage, response: ServerResponse): void => {
  if (typeof answer === 'function') return answer(request, response)
  const {
    status = 200,
    type = 'text/html; charset=utf-8',
    body = '',
    headers = {},
  } = typeof answer === 'string' ? { body: answer } : answer
  response.writeHead(status, { 'content-type': type, ...headers }).end(body)
}
