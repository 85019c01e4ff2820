import { createHmac } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import type { Incoming } from '../../../../plugins/traffic/count/counter'
import { makeCounter } from '../../../../plugins/traffic/count/makeCounter'
import { visitorHash } from '../../../../plugins/traffic/count/visitorHash'
import type { HitBody } from '../../../../plugins/traffic/domain/hitBody'
import { readHitBody } from '../../../../plugins/traffic/domain/readHitBody'
import type { SaltStore } from '../../../../plugins/traffic/domain/saltStore'
import { visitorMemory } from '../../../../plugins/traffic/domain/visitorMemory'
import type { JournalRecord } from '../../../../plugins/traffic/journal/journalRecord'
import { unavailable } from '../../../../plugins/traffic/journal/unavailable'
import { resolveOptions } from '../../../../plugins/traffic/options'
import { memorySaltStore } from '../../../../plugins/traffic/salts/memorySaltStore'
import { openSettings } from '../support/openSettings'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0'

const setUp = ({ salts = memorySaltStore() }: { salts?: SaltStore } = {}) => {
  const records: JournalRecord[] = []
  const warnings: string[] = []
  const state = { now: Date.parse('2026-11-28T12:00:00Z'), isFull: false }
  const counter = makeCounter({
    settings: () => openSettings,
    journal: {
      append: async (record) => {
        if (state.isFull) throw unavailable('full')
        records.push(record)
      },
      note: (record) => records.push(record),
      flush: async () => true,
      close: async () => {},
    },
    salts,
    memory: visitorMemory({ most: 100 }),
    now: () => state.now,
    warn: (message) => warnings.push(message),
  })
  const accept = ({
    headers = {},
    body = {},
    ...rest
  }: Partial<Omit<Incoming, 'headers' | 'body'>> & {
    headers?: Record<string, string>
    body?: object
  } = {}) =>
    counter.accept({
      headers: new Headers({ 'User-Agent': firefox, ...headers }),
      remoteAddress: '203.0.113.1',
      body: readHitBody({ url: 'https://blog.example/post', ...body }) as HitBody,
      sender: 'reader',
      ...rest,
    })
  const hits = () => records.flatMap((record) => (record.kind === 'hit' ? [record.hit] : []))
  return { counter, accept, hits, records, warnings, state }
}

describe('the counter', () => {
  it('makes another visitor of the same person when the day of the blog begins, and another visit', async () => {
    const { accept, hits, state } = setUp()
    state.now = Date.parse('2026-11-28T17:59:59Z')
    await accept()
    state.now = Date.parse('2026-11-28T18:00:01Z')
    await accept()
    await accept()
    expect(hits().map(({ day, isEntry }) => [day, isEntry])).toEqual([
      ['2026-11-28', true],
      ['2026-11-29', true],
      ['2026-11-29', false],
    ])
    expect(hits()[0]?.visitor).not.toBe(hits()[1]?.visitor)
    expect(hits()[1]?.visitor).toBe(hits()[2]?.visitor)
  })

  it('keeps to the salts of their days when the clock jumps there and back', async () => {
    const { accept, hits, state } = setUp()
    const start = state.now
    for (const jump of [0, 400 * 86_400_000, 0, -86_400_000, 0]) {
      state.now = start + jump
      // oxlint-disable-next-line no-await-in-loop -- one clock
      await accept()
    }
    const visitors = hits().map(({ visitor }) => visitor)
    expect([visitors[2], visitors[4]]).toEqual([visitors[0], visitors[0]])
    expect(new Set(visitors).size).toBe(3)
  })

  it('gives every hit an id of its own', async () => {
    const { accept, hits } = setUp()
    await Promise.all(Array.from({ length: 2_000 }, () => accept()))
    expect(new Set(hits().map(({ id }) => id)).size).toBe(2_000)
  })

  it('notes why a view was dropped, and the end of one without a note', async () => {
    const { accept, records, counter } = setUp()
    const bot = { 'User-Agent': 'Googlebot/2.1' }
    expect(await accept({ headers: bot })).toEqual({ kind: 'dropped', reason: 'bot' })
    await accept({ headers: bot, body: { kind: 'engagement', seconds: 3 } })
    await counter.refuse()
    expect(records).toEqual([
      { kind: 'drop', day: '2026-11-28', reason: 'bot' },
      { kind: 'drop', day: '2026-11-28', reason: 'invalid' },
    ])
  })

  it('rejects what cannot be kept: without room, and without a salt', async () => {
    const full = setUp()
    full.state.isFull = true
    await expect(full.accept()).rejects.toMatchObject({ code: 'journal-unavailable' })
    const saltless = setUp({
      salts: {
        ...memorySaltStore(),
        get: async () => {
          throw new Error('no disk')
        },
      },
    })
    await expect(saltless.accept()).rejects.toMatchObject({ code: 'journal-unavailable' })
    expect(saltless.records).toEqual([])
  })

  it('says once that a proxy stands in front that nobody trusts', async () => {
    const { accept, warnings } = setUp()
    await accept({ headers: { 'X-Forwarded-For': '203.0.113.5' } })
    expect(warnings).toEqual([])
    for (const remoteAddress of ['127.0.0.1', '::ffff:10.0.0.1']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await accept({ remoteAddress, headers: { 'X-Forwarded-For': '203.0.113.5' } })
    }
    expect(warnings).toEqual([expect.stringContaining('127.0.0.1')])
  })
})

describe('a visitor', () => {
  it('is the first 52 bits of an HMAC-SHA256', () => {
    const salt = new Uint8Array(32).fill(7)
    const hex = createHmac('sha256', salt).update('key').digest('hex')
    expect(visitorHash({ salt, key: 'key' })).toBe(Number.parseInt(hex.slice(0, 13), 16))
  })
})

describe('the options', () => {
  it('tell every problem at once', () => {
    expect(() =>
      resolveOptions({
        journalDirectory: 'here',
        saltDirectory: 'there',
        journal: { rotateAfter: 0 },
      }),
    ).toThrow(/journalDirectory.*saltDirectory.*rotateAfter/)
    expect(resolveOptions({ journalDirectory: '/a', saltDirectory: '/b' }).journal).toEqual({})
  })
})
