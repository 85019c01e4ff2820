import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, describe, expect } from 'vitest'

import { testWith } from '../../support/cms'
import { createPeople } from '../../support/people'
import { startBucket } from './startBucket'

const bucket = await startBucket('pictures')
const test = testWith({
  bucket: {
    name: 'pictures',
    region: 'eu-central-1',
    endpoint: bucket.endpoint,
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  },
})
afterAll(() => bucket.stop())

describe('pictures in a bucket', () => {
  test('go there cleaned, are read through the blog, and leave with their document', async ({
    cms,
  }) => {
    const { admin } = await createPeople(cms)
    const bytes = await sharp({
      create: { width: 1400, height: 900, channels: 3, background: '#208060' },
    })
      .withExif({ IFD0: { Make: 'SecretCamera' } })
      .jpeg()
      .toBuffer()
    const form = new FormData()
    form.set('file', new File([new Uint8Array(bytes)], 'বাংলা ছবি.jpg', { type: 'image/jpeg' }))
    form.set('_payload', JSON.stringify({ alt: 'ছবি' }))
    const made = await cms.http('POST', '/api/media', { token: admin.token, body: form })
    const { doc } = (await made.json()) as {
      doc: {
        id: string
        filename: string
        url: string
        sizes: Record<string, { filename: string }>
      }
    }
    expect(made.status).toBe(201)
    expect(doc.filename).toBe('বাংলা-ছবি.jpg')
    expect([...bucket.objects.keys()].toSorted()).toEqual(
      [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => filename)].toSorted(),
    )
    for (const { bytes: stored } of bucket.objects.values()) {
      expect((await sharp(stored).metadata()).exif).toBeUndefined()
    }
    const folder = path.join(cms.directory, 'media')
    if (existsSync(folder)) expect(await readdir(folder)).toEqual([])

    const read = await cms.http('GET', new URL(doc.url, 'http://blog.test').pathname)
    expect([read.status, read.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(Buffer.from(await read.arrayBuffer())).toEqual(bucket.objects.get(doc.filename)!.bytes)

    await cms.payload.delete({ collection: 'media', id: doc.id })
    expect([...bucket.objects.keys()]).toEqual([])
    expect(bucket.refused).toEqual([])
  })
})
