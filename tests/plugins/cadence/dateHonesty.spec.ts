import { describe, expect, it } from 'vitest'

import { dateHonestyCheck } from '../../../plugins/cadence/checks/dateHonestyCheck'
import type { CadenceReading, MovedDate } from '../../../plugins/cadence/domain/cadenceReading'
import { messages } from '../../../plugins/cadence/translations/messages'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { body } from '../../support/body'
import { emptySnapshot } from '../../support/emptySnapshot'
import { expectSentences } from '../../support/everyMessage'
import { snapshotPost } from '../../support/snapshotPost'

const now = new Date('2026-11-22T06:00:00Z')
const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const words = (count: number, first = 'শব্দ') =>
  Array.from({ length: count }, (_one, place) => (place === 0 ? first : `কথা${place}`)).join(' ')

/** A date of a text of 100 words that moved so many days ago while one word changed, or what is given. */
const moved = (daysAgo: number, changes: Partial<MovedDate> = {}): MovedDate => ({
  post: 'one',
  at: before(daysAgo),
  from: before(200),
  to: before(daysAgo),
  before: body(words(100)),
  after: body(words(100, 'অন্য')),
  ...changes,
})
const reading = (changes: Partial<CadenceReading> = {}): CadenceReading => ({
  knownSince: {},
  unversioned: [],
  moves: [],
  unread: 0,
  ...changes,
})

const judge = async (
  readings: Readonly<Record<string, unknown>>,
  posts = [snapshotPost({ id: 'one' })],
) => {
  const snapshot = { ...emptySnapshot({ posts }), readings }
  const evidence = await dateHonestyCheck.gather({ snapshot, now })
  const { rule } = dateHonestyCheck
  const finding = dateHonestyCheck.judge(evidence, thresholdsFor({ rule }))
  expectSentences({ finding, messages })
  return finding
}
const of = (changes: Partial<CadenceReading>) => judge({ cadence: reading(changes) })

describe('cadence-date-honesty', () => {
  it.each([
    [0, 'pass'],
    [1, 'warn'],
    [2, 'warn'],
    [3, 'fail'],
  ])('with %i polished dates is a %s', async (count, status) => {
    const finding = await of({ moves: Array.from({ length: count }, (_one, day) => moved(day)) })
    expect(finding).toMatchObject({ status, blocks: 'never', evidence: { count } })
  })

  it('names the post, the field and both dates', async () => {
    const finding = await of({ moves: [moved(3)] })
    expect(finding.evidence.items).toMatchObject([
      {
        kind: 'posts',
        id: 'one',
        field: 'publishedAt',
        detail: { key: 'cadence-date-honesty:moved' },
      },
    ])
  })

  it('does not mind a new date on a new text: one word of twenty is enough', async () => {
    const rewritten = [words(100), `${words(95)} ক খ গ ঘ ঙ`].map((text) => body(text))
    const moves = [moved(3, { before: rewritten[0], after: rewritten[1] })]
    expect((await of({ moves })).status).toBe('pass')
  })

  it('forgets after 90 days', async () => {
    expect((await of({ moves: [90, 91, 200].map((days) => moved(days)) })).status).toBe('pass')
    expect((await of({ moves: [89].map((days) => moved(days)) })).status).toBe('warn')
  })

  it('leaves out posts that the public does not read any more', async () => {
    expect((await of({ moves: [moved(3, { post: 'gone' })] })).status).toBe('pass')
  })

  it('is unknown where the versions of a post are gone, and names it', async () => {
    const gone = await of({ knownSince: { one: before(20) } })
    expect(gone).toMatchObject({ status: 'unknown', evidence: { items: [{ id: 'one' }] } })
    expect((await of({ unversioned: ['one'] })).status).toBe('unknown')
    expect((await of({ knownSince: { one: before(90) } })).status).toBe('pass')
  })

  it('warns and fails by what is known, whatever is gone', async () => {
    const knownSince = { one: before(20) }
    expect((await of({ knownSince, moves: [moved(3)] })).status).toBe('warn')
    const many = [1, 2, 3].map((days) => moved(days))
    expect((await of({ knownSince, moves: many, unread: 7 })).status).toBe('fail')
  })

  it('is unknown where more moves stand than were read', async () => {
    expect((await of({ moves: [moved(3)], unread: 7 })).status).toBe('unknown')
  })

  it('is unknown without a reading, and not applicable without posts', async () => {
    expect((await judge({})).summary.key).toBe('cadence-date-honesty:unknown-unread')
    expect((await judge({ cadence: reading() }, [])).status).toBe('n/a')
  })

  it('reads bodies that are none as no words', async () => {
    const moves = [moved(3, { before: null, after: 'x' })]
    expect((await of({ moves })).status).toBe('warn')
  })
})
