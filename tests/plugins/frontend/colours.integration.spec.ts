import sharp from 'sharp'
import { describe, expect } from 'vitest'

import { recordColours } from '../../../plugins/frontend/gather/recordColours'
import { dominantColour } from '../../../src/cms/dominantColour'
import { test } from '../../support/cms'

const picture = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 4, background } })
    .png()
    .toBuffer()

describe('the dominant colour', () => {
  test('is that of most of the picture, and none of what is no picture', async () => {
    expect(await dominantColour(await picture('#ff0000'))).toMatch(/^#f[0-9a-f]0[0-9a-f]0[0-9a-f]$/)
    // What shows through shows white.
    expect(await dominantColour(await picture('#00000000'))).toMatch(
      /^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/,
    )
    expect(await dominantColour(Buffer.from('no picture'))).toBeNull()
  })

  test('is recorded for older pictures whose file is here, and for no others', async ({ cms }) => {
    const file = await picture('#0000ff')
    const media = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Blue' },
      file: { data: file, mimetype: 'image/png', name: 'older.png', size: file.length },
    })
    const elsewhere = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Elsewhere', externalUrl: 'https://a.example/b.png' },
    })
    const { db } = cms.payload
    await db.updateOne({ collection: 'media', id: media.id, data: { dominantColour: null } })
    const told: number[] = []
    const run = () =>
      recordColours({ payload: cms.payload, onProgress: ({ done }) => told.push(done) })
    expect(await run()).toEqual({ recorded: 1, unreadable: 1 })
    expect(told).toEqual([1, 2])
    const colourOf = async (id: string) =>
      (await cms.payload.findByID({ collection: 'media', id })).dominantColour
    expect(await colourOf(media.id)).toMatch(/^#0[0-9a-f]0[0-9a-f]f[0-9a-f]$/)
    expect(await colourOf(elsewhere.id)).toBeFalsy()
    expect(await run()).toEqual({ recorded: 0, unreadable: 1 })
  })
})
