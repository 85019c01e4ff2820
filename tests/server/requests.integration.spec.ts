import { readdir } from 'node:fs/promises'
import { get, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureBuild } from '../support/ensureBuild'
import { makeFirstUser } from '../support/firstUser'
import {
  endServers,
  type ServerProcess,
  startServer,
  temporaryFolder,
  until,
} from '../support/serverProcess'

const megabyte = 1024 * 1024
let server: ServerProcess
let token: string
let place: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  await ensureBuild()
  place = await temporaryFolder()
  server = await startServer({ folder: place.folder })
  await until(() => server.stdout().includes('/api/setup'))
  token = await makeFirstUser(server)
}, 600_000)
afterAll(async () => {
  await endServers()
  await place.remove()
})

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${server.origin}${path}`, { redirect: 'manual', ...init })

/** A POST with a body of `size` bytes in pieces; gives the status and the whole answer. */
const post = ({
  path,
  size,
  headers,
}: {
  path: string
  size: number
  headers: Record<string, string | number>
}): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${server.origin}${path}`, { method: 'POST', headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    sent.on('error', reject)
    sent.write('{"title":"')
    for (let left = size; left > 0; left -= megabyte) {
      sent.write('x'.repeat(Math.min(left, megabyte)))
    }
    sent.end('"}')
  })

describe('an address that nothing answers', () => {
  it.each([
    ['/nothing'],
    ['/nothing/at/all.php'],
    ['/api'],
    ['/api/nothing'],
    ['/api/posts/nothing/at/all'],
    ['/apiary'],
    ['/administrator'],
    ['/.env'],
    ['/%F0%9F%8C%B1'],
  ])('is 404 in JSON: %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch(/^application\/(problem\+)?json/)
    expect(Object.keys((await response.json()) as object)).not.toHaveLength(0)
  })

  it('is 404 in JSON for a document that is not there', async () => {
    const response = await ask('/api/posts/01a204bb-98cc-703f-9364-fb85679f413a')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
  })

  it.each([['/%'], ['/api/posts/%E0%A4%A'], ['/api/%ff']])(
    'is an error of the asker when it cannot be read: %s',
    async (path) => {
      const status = await new Promise<number>((resolve, reject) => {
        get({ host: '127.0.0.1', port: server.port, path }, (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        }).on('error', reject)
      })
      expect(status).toBe(400)
    },
  )
})

describe('a body', () => {
  const headers = { 'Content-Type': 'application/json' }

  it('over 8 MB is 413 in JSON when it says so', async () => {
    const size = 9 * megabyte
    const length = size + '{"title":""}'.length
    const { status, body } = await post({
      path: '/api/posts',
      size,
      headers: { ...headers, 'Content-Length': length },
    })
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ data: { code: 'too-large' } }] })
  })

  it('over 8 MB is 413 in JSON when it comes in chunks', async () => {
    const { status, body } = await post({ path: '/api/posts', size: 9 * megabyte, headers })
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ errors: [{ data: { code: 'too-large' } }] })
  })

  it('of 7 MB is read, also on a connection that just sent too much', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const tooLarge = await post({ path: '/api/posts', size: 9 * megabyte, headers })
      // oxlint-disable-next-line no-await-in-loop -- as above
      const fits = await post({ path: '/api/posts', size: 7 * megabyte, headers })
      expect([tooLarge.status, fits.status]).toEqual([413, 403])
    }
  })

  it('without a length is never held up to the size of an import', async () => {
    const { status } = await post({ path: '/api/imports/anything', size: 9 * megabyte, headers })
    expect(status).toBe(413)
  })

  it('that never ends is answered and cut off', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const endless = request(
        `${server.origin}/api/posts`,
        { method: 'POST', headers: { ...headers, 'Content-Length': 900 * megabyte } },
        (response) => {
          response.resume()
          expect(response.headers.connection).toBe('close')
          resolve(response.statusCode ?? 0)
          endless.destroy()
        },
      )
      endless.on('error', reject)
      endless.write('x')
    })
    expect(status).toBe(413)
  })

  it.each([['{"email":'], ['nothing like it'], ['[1,']])(
    'that is not JSON is 400: %j',
    async (body) => {
      const response = await ask('/api/users/login', { method: 'POST', headers, body })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
    },
  )

  it('leaves the server well, whatever it was', async () => {
    expect((await ask('/api/health')).status).toBe(200)
  })
})

describe('the methods of HTTP', () => {
  it('HEAD answers like GET, without the body', async () => {
    const [head, whole] = [await ask('/api/posts', { method: 'HEAD' }), await ask('/api/posts')]
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'))
    expect(await head.text()).toBe('')
    expect((await ask('/api/nothing', { method: 'HEAD' })).status).toBe(404)
  })

  it('OPTIONS is answered', async () => {
    expect((await ask('/api/posts', { method: 'OPTIONS' })).status).toBe(200)
  })

  it('a POST can stand for a GET with a long query', async () => {
    const response = await ask('/api/tags', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      body: 'limit=7&depth=0',
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ docs: [], limit: 7 })
  })

  it('every answer keeps browsers from guessing types', async () => {
    for (const path of ['/api/posts', '/api/nothing', '/nothing']) {
      // oxlint-disable-next-line no-await-in-loop -- three requests
      const response = await ask(path)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('a file', () => {
  let url: string
  let size: number
  const openFiles = async (): Promise<number> => (await readdir(`/proc/${server.pid}/fd`)).length

  beforeAll(async () => {
    // Noise does not compress, so the file is large enough to be aborted on its way.
    const pixels = Buffer.alloc(1_500 * 1_000 * 3)
    let state = 1
    for (let index = 0; index < pixels.length; index += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      pixels[index] = state >>> 24
    }
    const png = await sharp(pixels, { raw: { width: 1_500, height: 1_000, channels: 3 } })
      .png()
      .toBuffer()
    size = png.length
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt: 'এলোমেলো রং' }))
    form.append('file', new File([new Uint8Array(png)], 'রং.png', { type: 'image/png' }))
    const response = await ask('/api/media', {
      method: 'POST',
      headers: { Authorization: `JWT ${token}` },
      body: form,
    })
    const { doc } = (await response.json()) as { doc: { url: string } }
    url = doc.url
  })

  it('is uploaded by who is signed in and read by everybody', async () => {
    expect(size).toBeGreaterThan(3 * megabyte)
    const response = await ask(url)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect((await response.arrayBuffer()).byteLength).toBe(size)
  })

  it('is not taken from a stranger', async () => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt: 'x' }))
    form.append('file', new File(['x'], 'x.png', { type: 'image/png' }))
    expect((await ask('/api/media', { method: 'POST', body: form })).status).toBe(403)
  })

  it('is sent in part when a part is asked for', async () => {
    const response = await ask(url, { headers: { Range: 'bytes=0-7' } })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(`bytes 0-7/${size}`)
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
    ])
  })

  it.skipIf(process.platform !== 'linux')(
    'leaves no handle open when its reader goes away, or asks for the head alone',
    async () => {
      const before = await openFiles()
      const abort = (): Promise<void> =>
        new Promise((resolve) => {
          const reading = get(`${server.origin}${url}`, (response) => {
            response.once('data', () => {
              response.destroy()
              resolve()
            })
          })
          reading.on('error', () => resolve())
        })
      for (let turn = 0; turn < 8; turn += 1) {
        // oxlint-disable-next-line no-await-in-loop -- eight at a time
        await Promise.all(Array.from({ length: 8 }, abort))
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await ask(url, { method: 'HEAD' })
      }
      await wait(200)
      // The kept-alive connections of this test's own client may differ by a few.
      await until(async () => (await openFiles()) <= before + 8, 15)
      expect((await ask('/api/health')).status).toBe(200)
    },
  )
})
