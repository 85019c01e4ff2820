import { describe, expect, it } from 'vitest'
import { type Attested, ownersWordKey } from '../../../../src/check/ownersWord'
import type { SnapshotMedia } from '../../../../src/check/snapshot'
import { imageRights } from '../../../../plugins/originality/checks/imageRights'
import { articleOf } from '../articleOf'
import { postOf } from '../postOf'
import { runCheck } from '../runCheck'

const media = (id: string, changes: Partial<SnapshotMedia> = {}): SnapshotMedia => ({
  id,
  filename: `${id}.jpg`,
  alt: 'নৌকা',
  decorative: false,
  altMissing: false,
  origin: 'own',
  licence: null,
  credit: null,
  ownWork: true,
  external: false,
  ...changes,
})

const many = (complete: number, incomplete: number) => [
  ...Array.from({ length: complete }, (_, index) => media(`c${index}`)),
  ...Array.from({ length: incomplete }, (_, index) =>
    media(`i${index}`, { origin: 'unknown', ownWork: false }),
  ),
]

describe('image rights', () => {
  it('is not applicable without pictures', async () => {
    expect((await runCheck(imageRights, {})).status).toBe('n/a')
  })

  it.each([
    [3, 0, 'pass'],
    [9, 1, 'warn'],
    [8, 1, 'fail'],
  ])(
    'with %i complete and %i incomplete pictures says %s',
    async (complete, incomplete, status) => {
      const finding = await runCheck(imageRights, { media: many(complete, incomplete) })
      expect(finding.status).toBe(status)
      expect(finding.blocks).toBe('never')
      expect(finding.evidence.count).toBe(incomplete)
    },
  )

  it('fails where the owner denied the right to them, and passes by no word alone', async () => {
    const said = (answer: 'confirmed' | 'denied', incomplete: number) => {
      const word: Attested = {
        subject: 'image-rights',
        answer,
        wording: 'I may use every picture.',
        by: 'রহিমা',
        at: '2026-01-01T00:00:00.000Z',
        expires: '2026-06-01T00:00:00.000Z',
        withdrawn: null,
      }
      return runCheck(imageRights, {
        media: many(3, incomplete),
        readings: { [ownersWordKey]: [word] },
      })
    }
    const denied = await said('denied', 0)
    expect([denied.status, denied.summary.key]).toEqual([
      'fail',
      'originality-image-rights:fail-denied',
    ])
    expect((await said('confirmed', 0)).status).toBe('pass')
    expect((await said('confirmed', 3)).status).toBe('fail')
  })

  it.each<[string, Partial<SnapshotMedia>]>([
    ['own work of unknown origin', { origin: 'unknown', ownWork: true }],
    ['public domain', { origin: 'public-domain', ownWork: false }],
    ['generated', { origin: 'generated', ownWork: false }],
    ['licensed with a licence', { origin: 'licensed', ownWork: false, licence: 'CC BY 4.0' }],
    ['licensed with a credit', { origin: 'licensed', ownWork: false, credit: 'রফিক' }],
    ['decorative without alt text', { alt: null, decorative: true }],
  ])('takes as complete: %s', async (_, changes) => {
    expect((await runCheck(imageRights, { media: [media('a', changes)] })).status).toBe('pass')
  })

  it.each<[string, Partial<SnapshotMedia>, string]>([
    ['origin', { origin: 'unknown', ownWork: false, credit: 'somebody' }, 'missing-origin'],
    ['licence', { origin: 'licensed', ownWork: false, licence: ' ' }, 'missing-licence'],
    ['alt', { alt: ' ' }, 'missing-alt'],
    ['alt', { alt: '', altMissing: true }, 'missing-alt'],
    ['origin', { origin: 'unknown', ownWork: false, alt: null }, 'missing-origin-alt'],
    ['licence', { origin: 'licensed', ownWork: false, alt: null }, 'missing-licence-alt'],
  ])('leads to the field %s for %o', async (field, changes, detail) => {
    const finding = await runCheck(imageRights, { media: [media('a', changes)] })
    expect(finding.evidence.items[0]).toMatchObject({ kind: 'media', id: 'a', field })
    expect(finding.evidence.items[0]!.detail!.key).toBe(`originality-image-rights:${detail}`)
  })

  it('counts a picture shown straight from an address once, and names the post', async () => {
    const image = { offset: 0, mediaId: null, url: 'https://elsewhere.example/a.jpg', alt: 'x' }
    const posts = ['a', 'b'].map((id) =>
      postOf({ id, article: articleOf([{ text: 'ছবি' }], [image]) }),
    )
    const finding = await runCheck(imageRights, { posts, media: [media('a')] })
    expect(finding.evidence.figures).toMatchObject({ images: 2, complete: 1 })
    expect(finding.evidence.items).toHaveLength(1)
    expect(finding.evidence.items[0]).toMatchObject({ kind: 'posts', id: 'a' })
  })
})
