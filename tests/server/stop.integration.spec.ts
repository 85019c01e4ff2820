import { stat } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureBuild } from '../support/ensureBuild'
import { credentials, makeFirstUser } from '../support/firstUser'
import { endServers, startServer, temporaryFolder, until } from '../support/serverProcess'

beforeAll(ensureBuild, 600_000)
afterAll(endServers)

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size
  } catch {
    return 0
  }
}

describe('SIGTERM', () => {
  it('lets a running request finish, takes no new one, and leaves one whole file', async () => {
    const { folder, remove } = await temporaryFolder()
    const server = await startServer({ folder })
    await until(() => server.stdout().includes('/api/setup'))
    await makeFirstUser(server)
    const database = path.join(folder, 'blog.db')
    expect(await sizeOf(`${database}-wal`)).toBeGreaterThan(0)

    const text = JSON.stringify(credentials)
    const slow = request(`${server.origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': text.length },
    })
    const answered = new Promise<number>((resolve, reject) => {
      slow.on('response', (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      })
      slow.on('error', reject)
    })
    slow.write(text.slice(0, 10))
    await wait(300)
    server.kill('SIGTERM')
    await until(async () => {
      try {
        await fetch(`${server.origin}/api/health`)
        return false
      } catch {
        return true
      }
    })
    slow.end(text.slice(10))
    expect(await answered).toBe(200)
    expect(await server.exited).toEqual({ code: 0, signal: null })
    expect(await sizeOf(`${database}-wal`)).toBe(0)
    expect(server.stderr()).not.toContain('ERROR')
    await remove()
  })

  it('ends a request that never finishes after 8 s, and a second signal ends at once', async () => {
    const { folder, remove } = await temporaryFolder()
    const hanging = async () => {
      const server = await startServer({ folder })
      const stuck = request(`${server.origin}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Length': 1_000 },
      })
      stuck.on('error', () => {})
      stuck.write('{')
      await wait(300)
      server.kill('SIGTERM')
      return server
    }
    const patient = await hanging()
    expect(await patient.exited).toEqual({ code: 0, signal: null })
    const hurried = await hanging()
    await wait(300)
    hurried.kill('SIGTERM')
    expect(await hurried.exited).toEqual({ code: 1, signal: null })
    await remove()
  })
})
