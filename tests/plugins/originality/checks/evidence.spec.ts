import { describe, expect, it } from 'vitest'

import { externalOverlap } from '../../../../plugins/originality/checks/externalOverlap'
import { firstHand } from '../../../../plugins/originality/checks/firstHand'
import { humanEdit } from '../../../../plugins/originality/checks/humanEdit'
import { showsData } from '../../../../plugins/originality/domain/firstHand/showsData'
import { tellsExperience } from '../../../../plugins/originality/domain/firstHand/tellsExperience'
import type { PostReading } from '../../../../plugins/originality/domain/originalityReading'
import { revision } from '../../../../src/article/revision'
import type { CreatedVia, SnapshotMedia } from '../../../../src/check/snapshot'
import { articleOf } from '../articleOf'
import { postOf } from '../postOf'
import { runCheck } from '../runCheck'

const article = articleOf([{ text: 'একটি ছোট লেখা।' }])
const current = revision(article)

const read = (posts: Record<string, Partial<PostReading>>, sources = 1, isWebSearched = false) => ({
  readings: {
    originality: {
      sources,
      isWebSearched,
      posts: Object.fromEntries(
        Object.entries(posts).map(([id, post]) => [
          id,
          { revision: current, externalShare: 0, changed: null, ...post },
        ]),
      ),
    },
  },
})

const posts = (count: number, createdVia: CreatedVia = 'manual') =>
  Array.from({ length: count }, (_one, index) => postOf({ id: `p${index}`, article, createdVia }))

const shares = (...values: number[]) =>
  read(Object.fromEntries(values.map((externalShare, index) => [`p${index}`, { externalShare }])))

describe('what stands elsewhere', () => {
  it('is not applicable without posts, and unknown without anything to compare with', async () => {
    expect((await runCheck(externalOverlap, {})).status).toBe('n/a')
    const finding = await runCheck(externalOverlap, { posts: posts(1), ...read({ p0: {} }, 0) })
    expect(finding).toMatchObject({ status: 'unknown', blocks: 'always' })
    expect(finding.summary.key).toBe('originality-external-overlap:unknown')
    expect((await runCheck(externalOverlap, { posts: posts(1) })).status).toBe('unknown')
    const searched = { posts: posts(1), ...read({ p0: {} }, 0, true) }
    expect((await runCheck(externalOverlap, searched)).status).toBe('pass')
  })

  it('is unknown while a post was not checked as it stands', async () => {
    const other = { posts: posts(2), ...read({ p0: {}, p1: { revision: 'another' } }) }
    const finding = await runCheck(externalOverlap, other)
    expect(finding.summary.key).toBe('originality-external-overlap:unchecked')
    expect(finding.evidence.items.map(({ id }) => id)).toEqual(['p1'])
  })

  it('passes at a tenth, warns up to three tenths', async () => {
    expect((await runCheck(externalOverlap, { posts: posts(2), ...shares(0.1, 0) })).status).toBe(
      'pass',
    )
    const warned = await runCheck(externalOverlap, { posts: posts(2), ...shares(0.1, 0.3) })
    expect(warned.status).toBe('warn')
    expect(warned.evidence.items.map(({ id }) => id)).toEqual(['p1'])
  })

  it('fails beyond, and blocks when a tenth of the posts are copies', async () => {
    const one = { posts: posts(11), ...shares(0.31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) }
    expect(await runCheck(externalOverlap, one)).toMatchObject({
      status: 'fail',
      blocks: 'quality',
    })
    const many = { posts: posts(10), ...shares(0.31, 0, 0, 0, 0, 0, 0, 0, 0, 0) }
    expect(await runCheck(externalOverlap, many)).toMatchObject({
      status: 'fail',
      blocks: 'always',
    })
    const unchecked = { posts: posts(3), ...shares(0.9) }
    expect((await runCheck(externalOverlap, unchecked)).status).toBe('fail')
  })
})

describe('work on imported and assisted posts', () => {
  const changed = (...values: (number | null)[]) =>
    read(Object.fromEntries(values.map((value, index) => [`p${index}`, { changed: value }])))

  it('is not applicable where people wrote everything', async () => {
    expect((await runCheck(humanEdit, { posts: posts(2) })).status).toBe('n/a')
  })

  it('passes when a fifth of each was changed, or the review says what was checked', async () => {
    const worked = { posts: posts(2, 'import'), ...changed(0.2, 0.8) }
    expect((await runCheck(humanEdit, worked)).status).toBe('pass')
    const noted = posts(1, 'ai-assisted').map((post) => ({ ...post, reviewNote: 'Checked twice.' }))
    expect((await runCheck(humanEdit, { posts: noted })).status).toBe('pass')
  })

  it('warns for one in ten, fails for more, names the least changed first', async () => {
    const most = Array.from({ length: 9 }, () => 0.5)
    const warned = await runCheck(humanEdit, { posts: posts(10, 'rss'), ...changed(0.1, ...most) })
    expect(warned.status).toBe('warn')
    const failed = await runCheck(humanEdit, { posts: posts(2, 'api'), ...changed(0.1, 0) })
    expect(failed).toMatchObject({ status: 'fail', blocks: 'quality' })
    expect(failed.evidence.items.map(({ id }) => id)).toEqual(['p1', 'p0'])
  })

  it('is unknown when the first version is, unless others fail already', async () => {
    const unknown = { posts: posts(2, 'import'), ...changed(0.5, null) }
    expect((await runCheck(humanEdit, unknown)).status).toBe('unknown')
    const failing = { posts: posts(2, 'import'), ...changed(0, null) }
    expect((await runCheck(humanEdit, failing)).status).toBe('fail')
  })
})

describe('first-hand signs', () => {
  const media = (changes: Partial<SnapshotMedia>): SnapshotMedia => ({
    id: 'm',
    filename: 'm.jpg',
    alt: 'x',
    decorative: false,
    altMissing: false,
    origin: 'unknown',
    licence: null,
    credit: null,
    ownWork: false,
    external: false,
    ...changes,
  })

  it('are not applicable without posts', async () => {
    expect((await runCheck(firstHand, {})).status).toBe('n/a')
  })

  it('pass from half of the posts on, warn from a quarter on, fail below', async () => {
    const said = (of: number) => ({
      posts: posts(of).map((post, place) =>
        place === 0 ? { ...post, toldFirstHand: true } : post,
      ),
    })
    expect((await runCheck(firstHand, said(2))).status).toBe('pass')
    expect((await runCheck(firstHand, said(4))).status).toBe('warn')
    const failed = await runCheck(firstHand, said(5))
    expect(failed).toMatchObject({ status: 'fail', blocks: 'never' })
    expect(failed.evidence.items).toHaveLength(4)
  })

  it('are own photos, on the cover or in the text', async () => {
    const covered = [postOf({ id: 'a', article, coverImage: 'm' })]
    for (const change of [{ ownWork: true }, { origin: 'own' as const }]) {
      // oxlint-disable-next-line no-await-in-loop -- two cases
      const finding = await runCheck(firstHand, { posts: covered, media: [media(change)] })
      expect(finding.evidence.figures).toMatchObject({ photos: 1 })
    }
    expect((await runCheck(firstHand, { posts: covered, media: [media({})] })).status).toBe('fail')
  })

  it.each([
    'গত ৩ মার্চ আমি নিজে গিয়ে দোকানটা দেখেছি।',
    'We measured the water twice, at 6 and at 9 in the morning.',
  ])('are experience with a date or a number: %s', (text) => {
    expect(tellsExperience(articleOf([{ text }]))).toBe(true)
    expect(tellsExperience(articleOf([{ kind: 'quote', text, source: 'x' }]))).toBe(false)
  })

  it.each(['আমি মনে করি এটা ভালো।', 'It was measured in 2019.', 'I tried hard.'])(
    'are not opinions or hearsay: %s',
    (text) => {
      expect(tellsExperience(articleOf([{ text }]))).toBe(false)
    },
  )

  it('are tables of figures', () => {
    const cells = (count: number) =>
      articleOf(
        Array.from({ length: count }, (_one, row) => ({
          kind: 'table-cell' as const,
          text: `${row} kg`,
        })),
      )
    expect(showsData(cells(6))).toBe(true)
    expect(showsData(cells(5))).toBe(false)
  })
})
