import { describe, expect, it } from 'vitest'

import { judgeAll } from '../../../plugins/readiness/domain/judgeAll'
import {
  storedDocumentVersion,
  type StoredPost,
} from '../../../plugins/readiness/domain/storedDocument'
import { parseKept } from '../../../plugins/readiness/session/parseKept'
import { type Kept, reportSession } from '../../../plugins/readiness/session/reportSession'
import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { emptySnapshot } from '../../support/emptySnapshot'
import { plainArticle, snapshotPost } from '../../support/snapshotPost'

const texts: Record<string, string> = { a: 'আম পাকে।', b: 'জাম পাকে।', c: 'কাঁঠাল পাকে।' }
const basis = { quality: { version: 1, settingsHash: '' } }
const updatedAt = '2026-11-01T06:00:00.000Z'

const postOf = (id: string) =>
  snapshotPost({ id, article: plainArticle(texts[id]), facts: { quality: { words: 2 } } })

const keptOf = (id: string, changes: Partial<Kept> = {}): Kept => {
  const { url: _url, internalLinks: _links, facts, article, ...post } = postOf(id)
  const { text: _text, ...rest } = article
  const stored = { ...post, revision: id, article: rest } as StoredPost
  return { stored, facts, basis, ...changes }
}

/** Says which texts it saw; asks for the second only when it has seen the first. */
const readsTwo: Check<string> = {
  rule: ruleOf('content-titles'),
  gather: async ({ snapshot }) => {
    const [first, second] = snapshot.posts
    const one = first?.article.text ?? ''
    return one === '' ? 'nothing' : `${one} ${second?.article.text}`
  },
  judge: (seen) =>
    makeFinding({ rule: ruleOf('content-titles'), status: 'pass', figures: { seen } }),
}
/** Asks for a text only while judging, and counts how often it is judged. */
const judged = { times: 0 }
const readsLate: Check<{ text: string }> = {
  rule: ruleOf('nav-orphans'),
  gather: async ({ snapshot }) => snapshot.posts[2]!.article,
  judge: ({ text }) => {
    if (text === '') throw new Error('no text')
    return makeFinding({ rule: ruleOf('nav-orphans'), status: 'warn', figures: { text } })
  },
}
const readsNone: Check<number> = {
  rule: ruleOf('page-contact'),
  gather: async ({ snapshot }) => snapshot.posts.length,
  judge: (posts) => {
    judged.times += 1
    return makeFinding({ rule: ruleOf('page-contact'), status: 'pass', figures: { posts } })
  },
}
const checks = [readsTwo, readsLate, readsNone] as readonly Check[]
const now = new Date('2026-11-22T06:00:00Z')
const surroundings = {
  settings: emptySnapshot().settings,
  categories: [],
  tags: [],
  authors: [],
  media: [],
  navigation: { header: [], footer: [] },
}
const options = { checks, now, overrides: {}, promoted: [], profile: 'official' } as const
const wanted = { posts: ['a', 'b', 'c'].map((id) => ({ id, updatedAt })), pages: [] }

describe('a report whose texts come when they are asked for', () => {
  it('says what a report on whole texts says, and reads no text that nobody asks for', async () => {
    const session = reportSession({ wanted, basis, resident: new Map() })
    expect(session.lacking()).toEqual({ posts: ['a', 'b', 'c'], pages: [] })
    session.keep(
      'posts',
      ['a', 'b', 'c'].map((id) => keptOf(id)),
    )
    expect(session.lacking()).toEqual({ posts: [], pages: [] })
    session.surround(surroundings)

    const asked: string[][] = []
    let made: unknown = null
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- each turn needs the one before
      const turn = await session.judge(options)
      if ('report' in turn) {
        made = turn.report
        break
      }
      const ids = turn.texts?.posts ?? []
      asked.push(ids)
      session.addTexts(
        'posts',
        ids.map((id) => [id, texts[id]!] as const),
      )
    }
    const snapshot = emptySnapshot({ posts: ['a', 'b', 'c'].map(postOf) })
    expect(made).toEqual(await judgeAll({ checks, context: { snapshot, now } }))
    expect(asked).toEqual([['a', 'c'], ['b']])
    // Once for the session and once for the whole report beside it.
    expect(judged.times).toBe(2)
  })

  it('ends when a text that was asked for is gone', async () => {
    const session = reportSession({
      wanted: { posts: [{ id: 'a', updatedAt }], pages: [] },
      basis,
      resident: new Map(),
    })
    session.keep('posts', [keptOf('a')])
    session.surround(surroundings)
    expect(await session.judge({ ...options, checks: [readsTwo] as never })).toEqual({
      texts: { posts: ['a'], pages: [] },
      needsReadings: false,
    })
    session.addTexts('posts', [])
    expect(await session.judge({ ...options, checks: [readsTwo] as never })).toHaveProperty(
      'report',
    )
  })

  it('asks again, when they are there, whoever asked for what plugins keep', async () => {
    const session = reportSession({ wanted, basis, resident: new Map() })
    session.keep(
      'posts',
      ['a', 'b', 'c'].map((id) => keptOf(id)),
    )
    session.surround(surroundings)
    const rule = ruleOf('traffic-measured')
    const readsKept: Check<{ kept: string; text: string }> = {
      rule,
      gather: async ({ snapshot }) => {
        const kept = snapshot.readings?.kept as string | undefined
        // Without what is kept it would need a text.
        return { kept: kept ?? 'none', text: kept ? '' : snapshot.posts[1]!.article.text }
      },
      judge: ({ kept }) => makeFinding({ rule, status: 'pass', figures: { kept } }),
    }
    const both = { ...options, checks: [readsKept, readsNone] as never }
    const before = judged.times
    expect(await session.judge(both)).toEqual({
      texts: { posts: [], pages: [] },
      needsReadings: true,
    })
    session.addReadings({ kept: 'here' })
    const turn = await session.judge(both)
    expect('report' in turn && turn.report.checks[25]?.evidence.figures).toEqual({ kept: 'here' })
    // The other one was judged in the first turn and not again.
    expect(judged.times).toBe(before + 1)
  })

  it('asks for redirects once, for the paths that nothing answers', async () => {
    const session = reportSession({
      wanted: { posts: [{ id: 'a', updatedAt }], pages: [] },
      basis,
      resident: new Map(),
    })
    const { stored } = keptOf('a')
    const links = ['/b', '/a', 'https://elsewhere.example/x'].map((href) => ({
      href,
      target: null,
      offset: 0,
      length: 1,
    }))
    session.keep('posts', [
      keptOf('a', { stored: { ...stored, article: { ...stored.article, links } } }),
    ])
    session.surround(surroundings)
    expect(await session.judge({ ...options, checks: [] })).toEqual({ paths: ['/b'] })
    session.addRedirects(new Map([['/b', { kind: 'posts', id: 'a' }]]))
    expect(await session.judge({ ...options, checks: [] })).toHaveProperty('report')
  })

  it('lacks what was saved since, and what rests on another version or setting', () => {
    const resident = new Map([['posts a', keptOf('a')]])
    const lacking = (changes: { at?: string; version?: number; settingsHash?: string }) =>
      reportSession({
        wanted: { posts: [{ id: 'a', updatedAt: changes.at ?? updatedAt }], pages: [] },
        basis: {
          quality: { version: changes.version ?? 1, settingsHash: changes.settingsHash ?? '' },
        },
        resident,
      }).lacking().posts
    expect(lacking({})).toEqual([])
    expect(lacking({ at: '2026-11-02T06:00:00.000Z' })).toEqual(['a'])
    expect(lacking({ version: 2 })).toEqual(['a'])
    expect(lacking({ settingsHash: 'x' })).toEqual(['a'])
  })
})

describe('documents out of a text of the store', () => {
  it('have only the facts that rest on the same text', () => {
    const { stored } = keptOf('a')
    const text = JSON.stringify([
      ['a', 'document', 'a', storedDocumentVersion, '', stored],
      ['a', 'quality', 'a', 3, 's', { words: 2 }],
      ['a', 'niche', 'older', 1, '', { score: 1 }],
      ['b', 'quality', 'b', 3, 's', { words: 2 }],
      ['c', 'document', 'c', 0, '', stored],
    ])
    expect(parseKept(text)).toEqual([
      {
        stored,
        facts: { quality: { words: 2 } },
        basis: { quality: { version: 3, settingsHash: 's' } },
      },
    ])
  })
})
