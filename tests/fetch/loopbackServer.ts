import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'

import { certificate } from './certificate'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type LoopbackServer = {
  /** Such as http://127.0.0.1:41234. */
  origin: string
  port: number
  /** The addresses that were asked for, without those of robots.txt. */
  asked: string[]
  /** The headers of the last request. */
  headers: () => IncomingMessage['headers']
  /** What each path answers; `*` for the others. Missing ones get 404. */
  answers: Record<string, Answer>
  close(): Promise<void>
}

/** A server on this machine that answers as a test says. */
export const loopbackServer = async (options: {
  answers?: Record<string, Answer>
  secure?: boolean
}): Promise<LoopbackServer> => {
  const answers = { ...options.answers }
  const asked: string[] = []
  let headers: IncomingMessage['headers'] = {}
  const listen: Answer = (request, response) => {
    const path = request.url ?? '/'
    if (path !== '/robots.txt') {
      asked.push(path)
      headers = request.headers
    }
    const known =
      answers[path.split('?')[0]!] ?? (path === '/robots.txt' ? undefined : answers['*'])
    if (known) return known(request, response)
    response.writeHead(404).end()
  }
  const server = options.secure
    ? https.createServer(certificate, listen)
    : http.createServer(listen)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `${options.secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    asked,
    headers: () => headers,
    answers,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Answers with a body of a type. */
export const reply =
  (
    body: string | Uint8Array,
    type = 'text/html; charset=utf-8',
    more: Record<string, string> = {},
  ): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, ...more }).end(body)
  }

/** Answers by leading elsewhere. */
export const lead =
  (location: string, status = 302): Answer =>
  (_request, response) => {
    response.writeHead(status, { location }).end()
  }
