import { readdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { downloadMessages } from '../../../plugins/portability/translations/download'
import { checkPicture } from '../../../plugins/portability/write/checkPicture'
import { downloadMedia } from '../../../plugins/portability/write/downloadMedia'
import { executeUndo } from '../../../plugins/portability/write/executeUndo'
import { fileNameOf } from '../../../plugins/portability/write/fileNameOf'
import { createFetch } from '../../../src/fetch/createFetch'
import { type LoopbackServer, loopbackServer, reply } from '../../fetch/loopbackServer'
import { type Cms, createCms } from '../../support/cms'
import { importSample } from './importSample'
import { wxr, wxrItem } from './wxr'

const picture = (format: 'png' | 'jpeg' | 'webp', size = 40): Promise<Buffer> =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#0a7' } })
    .toFormat(format)
    .toBuffer()

describe('checkPicture', () => {
  it('tells the kind by the bytes', async () => {
    expect(await checkPicture(await picture('png'))).toEqual({
      mimeType: 'image/png',
      extension: 'png',
    })
    expect((await checkPicture(await picture('jpeg'))).extension).toBe('jpg')
  })

  it('takes nothing that is no picture, broken, cut off or far too large', async () => {
    const whole = await picture('png', 300)
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    for (const bytes of ['<html>', svg, '', 'GIF89a']) {
      // oxlint-disable-next-line no-await-in-loop -- a handful
      await expect(checkPicture(Buffer.from(bytes)), bytes).rejects.toMatchObject({
        code: 'no-picture',
      })
    }
    const cut = checkPicture(whole.subarray(0, whole.length - 60))
    await expect(cut).rejects.toMatchObject({ code: 'no-picture' })
    const vast = await sharp({
      create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer()
    await expect(checkPicture(vast)).rejects.toMatchObject({ code: 'no-picture' })
  })
})

describe('fileNameOf', () => {
  it.each([
    ['https://a.test/wp-content/Photo%201.JPG?w=5', 'Photo-1.png'],
    ['https://a.test/%E0%A6%A8%E0%A6%A6%E0%A7%80.jpg', 'নদী.png'],
    ['https://a.test/..%2f..%2fetc%2fpasswd', 'etc-passwd.png'],
    ['https://a.test/%zz', 'zz.png'],
    ['https://a.test/', 'picture.png'],
  ])('names %s %s', (address, name) => expect(fileNameOf({ address, extension: 'png' })).toBe(name))
})

describe('the pictures of an import', () => {
  let cms: Cms & { close(): Promise<void> }
  let server: LoopbackServer
  let batch: string
  const media = async () =>
    new Map(
      (await cms.payload.find({ collection: 'media', limit: 0, depth: 0 })).docs.map((one) => [
        new URL(one.externalUrl ?? 'http://none.test/none').pathname,
        one,
      ]),
    )
  const fetch = () => createFetch({ userAgent: 'Ekagro/1', allow: [server.origin], pause: 0 })

  beforeAll(async () => {
    cms = await createCms()
    // The collection was made before this blog had a folder of its own.
    cms.payload.collections.media.config.upload.staticDir = path.join(cms.directory, 'media')
    server = await loopbackServer({
      answers: {
        '/robots.txt': reply('User-agent: *\nDisallow: /', 'text/plain'),
        '/named.jpg': reply(await picture('jpeg', 400), 'image/jpeg'),
        // Blogger calls many pictures by a wrong name and type.
        '/unnamed': reply(await picture('png'), 'application/octet-stream'),
        '/page.png': reply('<html>Sign in</html>', 'image/png'),
      },
    })
    const body = ['named.jpg', 'unnamed', 'page.png', 'gone.png']
      .map(
        (name) =>
          `<p><img src="${server.origin}/${name}"${name === 'named.jpg' ? ' alt="A hill"' : ''}></p>`,
      )
      .join('')
    const done = await importSample(cms, { text: wxr(wxrItem({ 'content:encoded': body })) })
    batch = done.batch ?? ''
  })
  afterAll(async () => {
    await server.close()
    await cms.close()
  })

  it('come into the documents that stand for them, and those that fail are named', async () => {
    const before = await media()
    expect([...before.keys()].toSorted()).toEqual([
      '/gone.png',
      '/named.jpg',
      '/page.png',
      '/unnamed',
    ])
    const steps: string[] = []
    const { downloaded, failed } = await downloadMedia({
      payload: cms.payload,
      fetch: fetch(),
      onProgress: ({ done, total }) => steps.push(`${done}/${total}`),
    })
    expect(downloaded).toBe(2)
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4'])
    expect(
      Object.fromEntries(failed.map(({ url, code }) => [new URL(url).pathname, code])),
    ).toEqual({
      '/gone.png': 'connection',
      '/page.png': 'no-picture',
    })
    const after = await media()
    expect(after.get('/named.jpg')).toMatchObject({
      id: before.get('/named.jpg')!.id,
      filename: 'named.jpg',
      mimeType: 'image/jpeg',
      width: 400,
      alt: 'A hill',
      altMissing: false,
      externalUrl: `${server.origin}/named.jpg`,
    })
    expect(after.get('/named.jpg')!.sizes?.thumbnail?.filename).toBeTruthy()
    expect(after.get('/unnamed')).toMatchObject({
      id: before.get('/unnamed')!.id,
      filename: 'unnamed.png',
      mimeType: 'image/png',
      altMissing: true,
    })
    expect(after.get('/gone.png')!.filename ?? null).toBeNull()
    const files = await readdir(path.join(cms.directory, 'media'))
    expect(files).toContain('named.jpg')
  })

  it('are taken up where they were left, and only those', async () => {
    server.answers['/gone.png'] = reply(await picture('png'), 'image/png')
    const asked = server.asked.length
    const { downloaded, failed } = await downloadMedia({ payload: cms.payload, fetch: fetch() })
    expect([downloaded, failed.length]).toEqual([1, 1])
    expect(server.asked.slice(asked).toSorted()).toEqual(['/gone.png', '/page.png'])
  })

  it('stay where they are when their host is not open to us', async () => {
    const { downloaded, failed } = await downloadMedia({
      payload: cms.payload,
      fetch: createFetch({ userAgent: 'Ekagro/1', pause: 0 }),
    })
    expect([downloaded, failed[0]?.code]).toEqual([0, 'port'])
  })

  it('are known again by the same import', async () => {
    const count = (await media()).size
    const text = wxr(
      wxrItem({
        'wp:post_id': '2',
        'wp:post_name': 'two',
        'content:encoded': `<p><img src="${server.origin}/named.jpg"></p>`,
      }),
    )
    await importSample(cms, { text })
    expect((await media()).size).toBe(count)
    await cms.payload.delete({ collection: 'posts', where: { slug: { equals: 'two' } } })
  })

  it('go with their files when the import is undone', async () => {
    await executeUndo({ payload: cms.payload, id: batch, onProgress: () => {} })
    expect((await media()).size).toBe(0)
    expect(await readdir(path.join(cms.directory, 'media'))).toEqual([])
  })
})

describe('the texts of downloads', () => {
  it('stand in both languages', () => {
    expect(Object.keys(downloadMessages['bn'] ?? {})).toEqual(
      Object.keys(downloadMessages['en'] ?? {}),
    )
    for (const text of Object.values(downloadMessages['bn'] ?? {}))
      expect(text).toMatch(/[\u0980-\u09ff]/u)
  })
})
