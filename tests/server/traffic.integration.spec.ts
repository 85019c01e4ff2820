import { readdir, stat } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureBuild } from '../support/ensureBuild'
import { endServers, startServer, temporaryFolder, until } from '../support/serverProcess'

beforeAll(ensureBuild, 600_000)
afterAll(endServers)

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0'

/** Sends a hit in chunks, without a length. */
const sendInChunks = ({ port, chunks }: { port: number; chunks: string[] }): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/traffic/hit',
        method: 'POST',
        headers: { 'User-Agent': firefox, 'Transfer-Encoding': 'chunked' },
      },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      },
    )
    sent.on('error', reject)
    for (const chunk of chunks) sent.write(chunk)
    sent.end()
  })

describe('the counter of a running server', () => {
  it('takes hits with and without a length, refuses large ones, and stops with an empty journal', async () => {
    const { folder, remove } = await temporaryFolder()
    const server = await startServer({
      folder,
      env: { EKAGRO_SALT_DIRECTORY: path.join(folder, 'salts') },
    })
    await until(() => server.stdout().includes('/api/setup'))
    const hit = (body: string) =>
      fetch(`${server.origin}/api/traffic/hit`, {
        method: 'POST',
        headers: { 'User-Agent': firefox },
        body,
      })
    const good = JSON.stringify({ url: 'https://blog.example/post' })
    expect((await hit(good)).status).toBe(202)
    expect(
      await sendInChunks({ port: server.port, chunks: [good.slice(0, 9), good.slice(9)] }),
    ).toBe(202)
    expect((await hit('x'.repeat(5_000))).status).toBe(413)
    expect((await hit('x'.repeat(2 * 1024 * 1024))).status).toBe(413)
    expect(await sendInChunks({ port: server.port, chunks: Array(40).fill('x'.repeat(999)) })).toBe(
      413,
    )
    expect((await hit('{')).status).toBe(400)
    const dot = await fetch(`${server.origin}/api/traffic/pixel.gif?url=https://blog.example/a`, {
      headers: { 'User-Agent': firefox },
    })
    expect(dot.headers.get('content-type')).toBe('image/gif')
    const script = await fetch(`${server.origin}/api/traffic/script.js`, { method: 'HEAD' })
    expect([script.status, script.headers.get('etag') !== null]).toEqual([200, true])
    expect((await fetch(`${server.origin}/api/health`)).status).toBe(200)
    expect((await stat(path.join(folder, 'salts'))).mode & 0o777).toBe(0o700)

    const many = Promise.all(Array.from({ length: 200 }, () => hit(good)))
    expect(new Set((await many).map(({ status }) => status))).toEqual(new Set([202]))
    server.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })
    expect(await readdir(path.join(folder, 'traffic-journal'))).toEqual([])
    expect(server.stderr()).not.toContain('ERROR')
    await remove()
  })
})
