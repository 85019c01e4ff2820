import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect } from 'vitest'

import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'
import { pngOf } from './pngOf'

let token: string
test.beforeAll(async ({ cms }: { cms: Cms }) => {
  token = (await createPeople(cms)).author.token
})

const upload = async (
  cms: Cms,
  file: { bytes: Buffer; name: string; type: string },
  language = 'en',
) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
  form.set('_payload', JSON.stringify({ alt: 'A picture' }))
  const answer = await cms.http('POST', '/api/media', {
    token,
    body: form,
    headers: { 'Accept-Language': language },
  })
  const text = await answer.text()
  return { status: answer.status, text, doc: (JSON.parse(text) as { doc?: Picture }).doc }
}
type Picture = {
  filename: string
  mimeType: string
  width: number
  height: number
  sizes: Record<string, { filename?: string | null }>
}

const photo = () =>
  sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#8040c0' } })

describe('an upload', () => {
  test('is kept as a picture alone, the original and every size', async ({ cms }) => {
    const bytes = await photo()
      .withExif({
        IFD0: { Make: 'SecretCamera' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 48/1 0/1' },
      })
      .jpeg()
      .toBuffer()
    const hidden = Buffer.from('<script>alert("hidden")</script>')
    const { status, doc } = await upload(cms, {
      bytes: Buffer.concat([bytes, hidden]),
      name: '../মাঠের ছবি\u202E.php.jpg',
      type: 'image/jpeg',
    })
    expect(status).toBe(201)
    expect(doc!.filename).toBe('মাঠের-ছবি-php.jpg')
    const folder = path.join(cms.directory, 'media')
    const names = [
      doc!.filename,
      ...Object.values(doc!.sizes).flatMap(({ filename }) => filename ?? []),
    ]
    expect(names).toHaveLength(5)
    for (const name of names) {
      const kept = await readFile(path.join(folder, name))
      expect(kept.includes('SecretCamera')).toBe(false)
      expect(kept.includes('hidden')).toBe(false)
      expect((await sharp(kept).metadata()).exif).toBeUndefined()
    }
  })

  test('of a moving picture keeps its frames and loses what is hidden', async ({ cms }) => {
    const frames = Buffer.alloc(40 * 40 * 3 * 3, 9)
    for (let index = 0; index < frames.length; index += 1) frames[index] = (index * 31) % 255
    const raw = { width: 40, height: 120, channels: 3, pageHeight: 40 } as const
    for (const kind of ['gif', 'webp'] as const) {
      const bytes = await sharp(frames, { raw })
        .withExif({ IFD0: { Make: 'SecretCamera' } })
        .toFormat(kind, { loop: 0 })
        .toBuffer()
      const { doc } = await upload(cms, {
        bytes: Buffer.concat([bytes, Buffer.from('hidden')]),
        name: `move.${kind}`,
        type: `image/${kind}`,
      })
      expect([doc!.width, doc!.height]).toEqual([40, 40])
      const kept = await readFile(path.join(cms.directory, 'media', doc!.filename))
      expect((await sharp(kept, { animated: true }).metadata()).pages).toBe(3)
      expect(kept.includes('hidden')).toBe(false)
      expect(kept.includes('SecretCamera')).toBe(false)
    }
  })

  test('takes its type from its content, whatever it is called', async ({ cms }) => {
    const png = await photo().resize(50).png().toBuffer()
    const { doc } = await upload(cms, { bytes: png, name: 'x.svg', type: 'image/svg+xml' })
    expect(doc).toMatchObject({ filename: 'x.png', mimeType: 'image/png' })
  })

  test('that is no picture, or one that harms, is refused by the name of its field', async ({
    cms,
  }) => {
    const jpeg = await photo().jpeg().toBuffer()
    const before = (await readdir(path.join(cms.directory, 'media')).catch(() => [])).length
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    const cases: [string, string, Buffer, RegExp][] = [
      ['a.svg', 'image/svg+xml', Buffer.from(svg), /SVG is not taken/],
      ['a.png', 'image/png', Buffer.from(svg), /What is inside counts/],
      ['a.jpg', 'image/jpeg', Buffer.from('<html><script>1</script>'), /What is inside counts/],
      ['a.gif', 'image/gif', Buffer.from('GIF89a/*\u0000*/=1;alert(1)//'), /cannot be read/],
      ['a.jpg', 'image/jpeg', jpeg.subarray(0, jpeg.length >> 1), /cannot be read/],
      ['a.png', 'image/png', pngOf({ width: 30_000, height: 30_000 }), /900 million pixels/],
    ]
    for (const [name, type, bytes, reason] of cases) {
      const { status, text } = await upload(cms, { bytes, name, type })
      expect([name, status]).toEqual([name, 400])
      expect(text).toContain('"path":"file"')
      expect(text).toMatch(reason)
    }
    const bomb = {
      bytes: pngOf({ width: 30_000, height: 30_000 }),
      name: 'a.png',
      type: 'image/png',
    }
    expect((await upload(cms, bomb, 'bn-BD')).text).toContain('৯০০ মিলিয়ন')
    const form = new FormData()
    form.set('file', new File(['no picture'], 'a.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: 'A picture' }))
    const nobody = await cms.http('POST', '/api/media', { body: form })
    expect(nobody.status).toBe(403)
    const { totalDocs } = await cms.payload.count({
      collection: 'media',
      where: { filename: { like: 'a.' } },
    })
    expect(totalDocs).toBe(0)
    expect(await readdir(path.join(cms.directory, 'media')).catch(() => [])).toHaveLength(before)
  })
})
