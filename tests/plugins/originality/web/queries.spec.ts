import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { distinctiveQueries } from '../../../../plugins/originality/domain/web/distinctiveQueries'
import { hitsIn } from '../../../../plugins/originality/domain/web/hitsIn'
import { isoDate } from '../../../../plugins/originality/domain/web/isoDate'
import { plainSnippet } from '../../../../plugins/originality/domain/web/plainSnippet'
import { rankHits } from '../../../../plugins/originality/domain/web/rankHits'
import { valueAt } from '../../../../plugins/originality/domain/web/valueAt'
import { wordFrequencies } from '../../../../plugins/originality/domain/web/wordFrequencies'
import { tokenise } from '../../../../src/article/tokenise'

const common = 'the boat goes down to the river and the boat comes back up from the river again'
const rare = 'Otters juggle smooth pebbles whenever nobody important watches their muddy playground'
const frequency = wordFrequencies([...Array.from({ length: 20 }, () => common), rare])
const wordsOf = (text: string): number => tokenise({ text }).count

describe('distinctiveQueries', () => {
  it('asks for the rarest words in a row, in quotation marks', () => {
    const text = `${common}. ${rare}. ${common}.`
    const queries = distinctiveQueries({ article: text, frequency })
    expect(queries).toHaveLength(1)
    const { query, offset, length } = queries[0]!
    expect(query).toMatch(/^"[^"]+"$/)
    expect(query.slice(1, -1)).toBe(text.slice(offset, offset + length))
    expect(rare).toContain(query.slice(1, -1))
  })

  it('asks at most once for 120 words and ten times in all', () => {
    const sentence = (index: number) =>
      `Word${index}a word${index}b word${index}c word${index}d word${index}e word${index}f word${index}g word${index}h word${index}i word${index}j. `
    const text = (sentences: number) =>
      Array.from({ length: sentences }, (_, index) => sentence(index)).join('')
    const count = (sentences: number) =>
      distinctiveQueries({ article: text(sentences), frequency }).length
    expect([count(2), count(3), count(12), count(24), count(36), count(1_000)]).toEqual([
      0, 1, 1, 2, 3, 10,
    ])
  })

  it('never asks for what another said, nor for numbers', () => {
    const padding = `${common}. ${common}.`
    const quoted = `He told us: “${rare}.” ${padding}`
    for (const { query } of distinctiveQueries({ article: quoted, frequency })) {
      expect(query).not.toContain('pebbles')
    }
    const numbers = Array.from({ length: 40 }, (_, index) => String(index * 7919)).join(' ')
    expect(distinctiveQueries({ article: numbers, frequency })).toEqual([])
  })

  it('leaves out quote and code blocks of an article', () => {
    const text = `${rare}\n\n${common}. ${common}.`
    const article = {
      title: '',
      excerpt: '',
      language: 'en',
      text,
      blocks: [{ kind: 'quote' as const, offset: 0, length: rare.length }],
      links: [],
      images: [],
      embeds: [],
    }
    expect(distinctiveQueries({ article, frequency })[0]!.query).not.toContain('pebbles')
  })

  it('asks for Bengali sentences without crossing a danda', () => {
    const text =
      'নদীর ধারে পুরোনো বটগাছের নিচে প্রতি শুক্রবার হাট বসে আর দূর গ্রামের মানুষ আসে। ' +
      'সেই হাটে মাটির হাঁড়ি, তালের পাখা, নকশিকাঁথা আর খেজুরের গুড় বিক্রি হয় সন্ধ্যা পর্যন্ত। আমরা ছোটবেলায় দাদুর হাত ধরে যেতাম।'
    const [query] = distinctiveQueries({ article: text, frequency: () => 0.01 })
    expect(query!.query).not.toContain('।')
    expect(wordsOf(query!.query)).toBeGreaterThanOrEqual(8)
    expect(wordsOf(query!.query)).toBeLessThanOrEqual(10)
  })

  it('keeps its bounds whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000, unit: 'grapheme' }), (text) => {
        const words = wordsOf(text)
        const queries = distinctiveQueries({ article: text, frequency })
        expect(queries.length).toBeLessThanOrEqual(Math.max(1, Math.floor(words / 120)))
        for (const { query, offset, length } of queries) {
          expect(wordsOf(text.slice(offset, offset + length))).toBeLessThanOrEqual(10)
          expect(query.slice(1, -1)).not.toContain('"')
        }
      }),
    )
  })
})

describe('rankHits', () => {
  const text = `${common}. ${rare}.`
  const hit = (url: string, snippet: string) => ({ url, title: '', snippet })

  it('keeps hits whose snippet stands in the text, best first, each address once', () => {
    const ranked = rankHits({
      text,
      hits: [
        hit(
          'https://a.test/',
          'Otters juggle smooth pebbles and then they go home to sleep a while',
        ),
        hit('https://b.test/', 'A page about otters in the river and nothing else of note here'),
        hit('https://c.test/', `… ${rare} …`),
        hit('https://c.test/', 'something else entirely is here'),
        hit('https://d.test/', 'Otters juggle'),
      ],
    })
    expect(ranked.map(({ url }) => url)).toEqual(['https://c.test/'])
    expect(ranked[0]!.containment).toBe(1)
  })

  it('sees a copy in other spelling and marks', () => {
    const bengali = 'সেই হাটে মাটির হাঁড়ি, তালের পাখা আর খেজুরের গুড় বিক্রি হয়'
    const [found] = rankHits({
      text: bengali,
      hits: [hit('https://a.test/', bengali.normalize('NFC').replace(',', ' —'))],
    })
    expect(found?.containment).toBe(1)
  })
})

describe('wordFrequencies', () => {
  it('tells the part of the texts that hold a word', () => {
    const tell = wordFrequencies(['a b', 'A c', 'a'])
    expect([tell('a'), tell('b'), tell('z')]).toEqual([1, 1 / 3, 0.5 / 3])
    expect(wordFrequencies([])('a')).toBe(1)
  })
})

describe('answers of providers', () => {
  it('follow paths through own properties only', () => {
    const value = { web: { results: [{ url: 'x' }] } }
    expect(valueAt({ value, path: 'web.results.0.url' })).toBe('x')
    expect(valueAt({ value, path: '' })).toBe(value)
    expect(valueAt({ value, path: 'web.constructor' })).toBeUndefined()
    expect(valueAt({ value: null, path: 'a' })).toBeUndefined()
  })

  it('leave out results without a web address', () => {
    const paths = { results: 'r', url: 'u', title: 't', snippet: 's', publishedAt: 'd' }
    const answer = {
      r: [
        { u: 'javascript:alert(1)', t: 'x' },
        { u: 7 },
        null,
        { u: 'https://a.test/', t: '<b>A</b> &amp; B', s: 'x &#2453; y', d: '2026-01-02T03:04:05' },
        { u: 'https://b.test/', d: '2 days ago' },
      ],
    }
    expect(hitsIn({ answer, paths, count: 10 })).toEqual([
      {
        url: 'https://a.test/',
        title: 'A & B',
        snippet: 'x ক y',
        publishedAt: '2026-01-02T03:04:05.000Z',
      },
      { url: 'https://b.test/', title: '', snippet: '' },
    ])
    expect(hitsIn({ answer, paths, count: 1 })).toHaveLength(1)
    expect(hitsIn({ answer: { r: {} }, paths, count: 1 })).toBeNull()
  })

  it('have dates in many shapes or none', () => {
    expect(isoDate('2026-01-02')).toBe('2026-01-02T00:00:00.000Z')
    expect(isoDate('2026-01-02T06:00:00+06:00')).toBe('2026-01-02T00:00:00.000Z')
    expect(isoDate('2026-13-02')).toBeNull()
    expect(isoDate('yesterday')).toBeNull()
  })

  it('lose their tags and entities, and keep what only looks like one', () => {
    expect(plainSnippet('<strong>নদী</strong>&nbsp;&hellip; 3 < 4 &bogus; &#x99999999;')).toBe(
      'নদী … 3 < 4 &bogus; &#x99999999;',
    )
  })
})
