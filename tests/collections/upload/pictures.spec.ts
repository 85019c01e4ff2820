import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { cleanPicture } from '../../../collections/upload/cleanPicture'
import { pictureKind } from '../../../collections/upload/pictureKind'
import { safeFileName } from '../../../collections/upload/safeFileName'
import { pngOf } from './pngOf'

const picture = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#c02040' } })

describe('the kind of a file', () => {
  it('is told by its bytes, for every kind that is taken', async () => {
    for (const kind of ['jpeg', 'png', 'gif', 'webp', 'avif'] as const) {
      const bytes = await picture().toFormat(kind).toBuffer()
      expect(pictureKind(bytes)).toBe(kind)
      expect(await cleanPicture(bytes)).toMatchObject({ kind, problem: null })
    }
  })
  it('is none for everything else, and nothing makes it throw', () => {
    for (const text of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<?xml version="1.0"?><svg/>',
      '<html>',
      '%PDF-1.7',
      'PK\u0003\u0004',
      'BM',
      '',
    ]) {
      expect(pictureKind(Buffer.from(text, 'latin1'))).toBeNull()
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const kind = pictureKind(bytes)
        expect(kind === null || typeof kind === 'string').toBe(true)
      }),
    )
  })
})

describe('a cleaned picture', () => {
  it('has lost where and with what it was taken, and stands upright', async () => {
    const bytes = await picture(40, 30)
      .withExif({
        IFD0: { Make: 'SecretCamera', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 48/1 0/1' },
      })
      .jpeg()
      .toBuffer()
    expect(bytes.includes('SecretCamera')).toBe(true)
    const turned = await sharp(bytes).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const result = await cleanPicture(turned)
    if (result.problem) throw new Error('refused')
    const head = await sharp(result.data).metadata()
    expect([head.width, head.height]).toEqual([30, 40])
    expect([head.exif, head.xmp, head.iptc, head.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(result.data.includes('SecretCamera')).toBe(false)
  })
  it('has nothing behind or within it', async () => {
    const hidden = '<script>alert("hidden")</script>PK\u0003\u0004'
    for (const kind of ['jpeg', 'png'] as const) {
      const bytes = Buffer.concat([await picture().toFormat(kind).toBuffer(), Buffer.from(hidden)])
      const result = await cleanPicture(bytes)
      if (result.problem) throw new Error('refused')
      expect(result.data.includes('hidden')).toBe(false)
    }
  })
  it('is refused when it would unfold to too much, before it does', async () => {
    const bomb = pngOf({ width: 30_000, height: 30_000 })
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await cleanPicture(bomb)).toEqual({
      problem: { code: 'pixels', pixels: 900_000_000 },
    })
    const liar = pngOf({ width: 2_000_000_000, height: 2_000_000_000, rows: 1 })
    expect((await cleanPicture(liar)).problem).not.toBeNull()
  })
  it('is refused when it moves for too long', async () => {
    const frame = Buffer.alloc(501 * 4 * 3)
    for (let index = 0; index < frame.length; index += 1) frame[index] = (index * 97) % 251
    const raw = { width: 4, height: 501, channels: 3, pageHeight: 1 } as const
    const gif = await sharp(frame, { raw })
      .gif({ loop: 0, delay: Array(501).fill(20) })
      .toBuffer()
    expect((await cleanPicture(gif)).problem).toEqual({ code: 'frames', frames: 501 })
  })
  it('is refused when it is cut off, or only begins like one', async () => {
    const noise = Buffer.from(
      Array.from({ length: 90 * 90 * 3 }, (_, index) => (index * 7919) % 256),
    )
    for (const kind of ['jpeg', 'png', 'webp', 'gif', 'avif'] as const) {
      const whole = await sharp(noise, { raw: { width: 90, height: 90, channels: 3 } })
        .toFormat(kind)
        .toBuffer()
      const cut = await cleanPicture(whole.subarray(0, whole.length >> 1))
      expect([kind, cut.problem]).toEqual([kind, { code: 'broken' }])
      const head = await cleanPicture(Buffer.concat([whole.subarray(0, 32), Buffer.alloc(64)]))
      expect(head.problem).not.toBeNull()
    }
  })
})

describe('the name of a file', () => {
  const named = (name: string) => safeFileName({ name, kind: 'jpeg' })
  it('keeps letters of every script and takes the ending of the content', () => {
    expect(named('বাংলা ছবি ১.PNG')).toBe('বাংলা-ছবি-১.jpg')
    expect(named('র‍্যাব.jpeg')).toBe('র‍্যাব.jpg')
    expect(named('cafe\u0301.php.jpg')).toBe('café-php.jpg')
  })
  it('loses paths, control characters, turned reading and what systems reserve', () => {
    expect(named('../../etc/passwd')).toBe('passwd.jpg')
    expect(named('C:\\temp\\a.jpg')).toBe('a.jpg')
    expect(named('a\u202Egpj.exe\u0000\r\n.jpg')).toBe('agpj-exe.jpg')
    for (const empty of ['', '.', '..', '...', '.htaccess', '///', '\u0000']) {
      expect(named(empty)).toBe('picture.jpg')
    }
  })
  it('is safe and short whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = named(name)
        expect(safe).not.toMatch(/[/\\\p{Cc}<>:"|?*\u202A-\u202E\u2066-\u2069]/u)
        expect(safe.startsWith('.')).toBe(false)
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(154)
        expect(safe).toMatch(/\.jpg$/)
      }),
    )
  })
})
