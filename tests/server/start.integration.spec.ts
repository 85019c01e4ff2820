import { readdir, stat } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureBuild } from '../support/ensureBuild'
import { credentials, makeFirstUser } from '../support/firstUser'
import {
  endServers,
  type ServerProcess,
  spawnServer,
  startServer,
  temporaryFolder,
  until,
} from '../support/serverProcess'

beforeAll(ensureBuild, 600_000)
afterAll(endServers)

/** An address of this machine that other machines see, where it has one. */
const elsewhere = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

describe('the first start on an empty folder', () => {
  let server: ServerProcess
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  beforeAll(async () => {
    place = await temporaryFolder()
    server = await startServer({ folder: path.join(place.folder, 'data') })
    await until(() => server.stdout().includes('/api/setup'))
  })
  afterAll(async () => {
    await endServers()
    await place.remove()
  })

  it('says where the admin is and gives one setup link', () => {
    expect(server.stdout()).toMatch(
      new RegExp(
        `Ekagro is at ${server.origin}/admin\nNo user yet\\.[^\n]*\n {2}${server.origin}/api/setup\\?token=[\\w-]{32}\n$`,
      ),
    )
  })

  it('makes the tables by itself and keeps the secret from others', async () => {
    const files = await readdir(path.join(place.folder, 'data'))
    expect(files).toEqual(expect.arrayContaining(['blog.db', 'index.db', 'secret']))
    const secret = await stat(path.join(place.folder, 'data', 'secret'))
    expect(secret.mode & 0o777).toBe(0o600)
    const posts = await fetch(`${server.origin}/api/posts`)
    expect(await posts.json()).toMatchObject({ docs: [], totalDocs: 0 })
  })

  it('is healthy and shows the admin', async () => {
    const health = await fetch(`${server.origin}/api/health`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
    const root = await fetch(server.origin, { redirect: 'manual' })
    expect([root.status, root.headers.get('location')]).toEqual([302, '/admin'])
    const login = await fetch(`${server.origin}/admin/login`, { redirect: 'manual' })
    // With no user yet the login leads to the form of the first one.
    expect([200, 307]).toContain(login.status)
  })

  it.skipIf(elsewhere === undefined)('listens on this machine alone', async () => {
    await expect(fetch(`http://${elsewhere}:${server.port}/api/health`)).rejects.toThrow(
      'fetch failed',
    )
  })

  it('does not let a stranger become the first administrator', async () => {
    const stranger = await fetch(`${server.origin}/api/users/first-register`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...credentials, name: 'Stranger' }),
    })
    expect(stranger.status).toBe(403)
    const guessed = await fetch(`${server.origin}/api/setup?token=guessed`, { redirect: 'manual' })
    expect(guessed.status).toBe(403)
  })

  it('refuses a second server on its port in one line', async () => {
    const second = await spawnServer({
      folder: path.join(place.folder, 'second'),
      env: { PORT: String(server.port) },
    })
    expect((await second.exited).code).toBe(1)
    expect(second.stderr()).toContain(`Port ${server.port} is in use; set PORT to a free one.\n`)
    expect(second.stderr()).not.toContain('    at ')
  })

  it('makes the first administrator through the link, and starts again without a link', async () => {
    const token = await makeFirstUser(server)
    const me = await fetch(`${server.origin}/api/users/me`, {
      headers: { Authorization: `JWT ${token}` },
    })
    expect(await me.json()).toMatchObject({ user: { email: credentials.email, role: 'admin' } })
    server.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })

    const again = await startServer({ folder: path.join(place.folder, 'data') })
    const login = await fetch(`${again.origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(credentials),
    })
    expect(login.status).toBe(200)
    // The same secret signs, so who was signed in still is.
    const stillMe = await fetch(`${again.origin}/api/users/me`, {
      headers: { Authorization: `JWT ${token}` },
    })
    expect(await stillMe.json()).toMatchObject({ user: { email: credentials.email } })
    const page = await fetch(`${again.origin}/admin/login`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('LoginForm')
    expect(again.stdout()).not.toContain('/api/setup')
    again.kill('SIGTERM')
    expect(await again.exited).toEqual({ code: 0, signal: null })
  })
})

describe('a start that cannot work', () => {
  it.each([
    [{ DATABASE_URL: 'mongodb://x' }, 'PAYLOAD_SECRET'],
    [{ DATABASE_URL: 'postgres://x/blog' }, 'DATABASE_URL'],
    [{ SMTP_URL: 'mail.example.com' }, 'SMTP_URL'],
    [{ EKAGRO_URL: 'cms.example.com' }, 'EKAGRO_URL'],
    [{ PORT: 'http' }, 'PORT'],
  ])('is refused in one line: %j', async (env, name) => {
    const { folder, remove } = await temporaryFolder()
    const server = await spawnServer({ folder, env })
    expect((await server.exited).code).toBe(1)
    expect(server.stderr()).toMatch(new RegExp(`^[^\n]*${name}[^\n]*\n$`))
    expect(server.stdout()).toBe('')
    await remove()
  })
})
