import { describe, expect, it } from 'vitest'

import { channelOfSource } from '../../../../plugins/traffic/domain/channelOfSource'
import { agentFlag } from '../../../../plugins/traffic/domain/signals/agentFlag'
import { silentFlag } from '../../../../plugins/traffic/domain/signals/silentFlag'
import { silentPlaces } from '../../../../plugins/traffic/domain/signals/silentPlaces'
import { sourceFlags } from '../../../../plugins/traffic/domain/signals/sourceFlags'
import { spikeFlag } from '../../../../plugins/traffic/domain/signals/spikeFlag'
import { topShare } from '../../../../plugins/traffic/domain/signals/topShare'
import { unusualDays } from '../../../../plugins/traffic/domain/signals/unusualDays'
import { daysIn } from '../../../../plugins/traffic/domain/stats/daysIn'
import { sumsOf } from '../support/sumsOf'

/** Days up to 2026-11-26 with so many visits each, the last one given last. */
const daysOf = (visits: readonly number[]) => {
  const all = daysIn({ from: '2026-01-01', to: '2026-11-26' }).slice(-visits.length)
  return all.map((day, index) => ({ day, visits: visits[index] ?? 0 }))
}
const month = (usual: readonly number[], last: number) =>
  daysOf([...Array.from({ length: 28 }, (_none, index) => usual[index % usual.length] ?? 0), last])
const rows = (table: Record<string, number>) =>
  Object.entries(table).map(([value, views]) => ({ value, ...sumsOf(views) }))

describe('unusual days', () => {
  it('are found against the same weekday of four weeks', () => {
    expect(unusualDays(month([20, 25, 30, 22, 28, 60, 80], 300))).toMatchObject([
      { day: '2026-11-26', visits: 300 },
    ])
    // Saturdays are always busy.
    expect(unusualDays(month([80, 25, 30, 22, 28, 60, 20], 80))).toEqual([])
  })

  it('are none on a small blog or without history', () => {
    expect(unusualDays(month([1, 0, 2], 29))).toEqual([])
    expect(unusualDays(daysOf([500]))).toEqual([])
    expect(unusualDays(daysOf([5, 9, 500]))).toEqual([])
  })

  it('are found by ten times the median where weekdays are too few', () => {
    const [found] = unusualDays(daysOf([...Array.from({ length: 14 }, () => 4), 45]))
    expect(found).toMatchObject({ visits: 45, z: null, timesMedian: 11.25 })
    expect(unusualDays(daysOf([...Array.from({ length: 13 }, () => 4), 45]))).toEqual([])
    expect(unusualDays(daysOf([...Array.from({ length: 14 }, () => 4), 40]))).toEqual([])
  })
})

describe('a share', () => {
  it('is of the whole, also where the rows are its head only', () => {
    const weightOf = ({ views }: { views: number }) => views
    expect(topShare({ rows: rows({ a: 6, b: 4 }), weightOf })).toMatchObject({
      value: 'a',
      share: 0.6,
    })
    expect(topShare({ rows: rows({ a: 6 }), weightOf, of: 60 })?.share).toBe(0.1)
    expect(topShare({ rows: rows({ a: 6 }), weightOf, of: 3 })?.share).toBe(1)
    expect(topShare({ rows: [], weightOf })).toBeNull()
    expect(topShare({ rows: rows({ a: 0 }), weightOf })).toBeNull()
  })
})

describe('a spike', () => {
  const unusual = { day: '2026-11-26', visits: 100, z: 9, timesMedian: 5 }
  const pages = rows({ '/rice': 90 })
  it.each([
    [{ 'facebook.com': 61, 'google.com': 39 }, 'facebook.com'],
    [{ '': 81, 'google.com': 19 }, ''],
    [{ 'facebook.com': 60, 'google.com': 40 }, null],
    [{ '': 80, 'google.com': 20 }, null],
    [{}, null],
  ])('of %j is from %j', (table, from) => {
    const flag = spikeFlag({ unusual, sources: rows(table as Record<string, number>), pages })
    expect(flag?.subject ?? null).toBe(from)
  })

  it('lists sources and pages of the day', () => {
    const flag = spikeFlag({ unusual, sources: rows({ 'facebook.com': 70, '': 30 }), pages })
    expect(flag).toMatchObject({
      id: 'spike:2026-11-26:facebook.com',
      count: 3,
      visits: 70,
      figures: { share: 0.7, z: 9, visits: 100 },
    })
    const early = spikeFlag({ unusual: { ...unusual, z: null }, sources: rows({ a: 99 }), pages })
    expect(early?.figures).not.toHaveProperty('z')
  })
})

describe('one browser on an unusual day', () => {
  const unusual = { day: '2026-11-26', visits: 100, z: 9, timesMedian: 5 }
  const flag = (browsers: Record<string, number>, usual: Record<string, number>) =>
    agentFlag({ unusual, browsers: rows(browsers), usual: rows(usual) })

  it('is a flag with more than half and twice its usual share', () => {
    expect(flag({ Firefox: 80, Chrome: 20 }, { Chrome: 80, Firefox: 20 })).toMatchObject({
      subject: 'Firefox',
      figures: { share: 0.8, usualShare: 0.2 },
    })
    expect(flag({ Opera: 60, Chrome: 40 }, { Chrome: 80 })?.figures.usualShare).toBe(0)
  })

  it('is none where it is usual, or nothing is known', () => {
    expect(flag({ Chrome: 90, Firefox: 10 }, { Chrome: 80, Firefox: 20 })).toBeNull()
    expect(flag({ Firefox: 50, Chrome: 50 }, { Chrome: 80, Firefox: 20 })).toBeNull()
    expect(flag({ Firefox: 90 }, {})).toBeNull()
    expect(flag({}, { Chrome: 1 })).toBeNull()
  })
})

describe('sources of four weeks', () => {
  const range = { from: '2026-10-30', to: '2026-11-26' }
  type Source = { value: string } & ReturnType<typeof sumsOf>
  const flagsOf = (sources: readonly Source[]) => {
    const totals = { visits: sources.reduce((all, one) => all + one.visits, 0) }
    const channelOf = (name: string) => channelOfSource({ source: name, ownHost: 'ranna.example' })
    return sourceFlags({ range, sources, totals, channelOf })
  }
  const source = (value: string, views: number) => ({ value, ...sumsOf(views) })

  it('are flagged when one brings most, unless it is a search engine or nobody', () => {
    expect(flagsOf([source('blog.example', 130), source('', 70)])).toMatchObject([
      { kind: 'one-source', subject: 'blog.example', id: 'one-source:2026-11:blog.example' },
    ])
    expect(flagsOf([source('www.google.com', 130), source('', 70)])).toEqual([])
    expect(flagsOf([source('ranna.example', 130), source('', 70)])).toEqual([])
    expect(flagsOf([source('', 130), source('blog.example', 70)])).toEqual([])
    expect(flagsOf([source('blog.example', 99)])).toEqual([])
  })
})

describe('pages and days that are opened and not read', () => {
  const day = (name: string, views: number, engagements: number) => ({
    day: name,
    ...sumsOf(views, { engagements }),
  })
  const page = (value: string, views: number, engagements: number) => ({
    value,
    ...sumsOf(views, { engagements }),
  })
  const days = [day('2026-11-25', 100, 60), day('2026-11-26', 60, 20)]

  it('are flagged by what is usual elsewhere', () => {
    const [found, ...more] = silentPlaces({ days, pages: [page('/a', 60, 3), page('/b', 100, 77)] })
    expect(more).toEqual([])
    expect(found).toMatchObject({ path: '/a', day: '2026-11-26', share: 0.95, views: 60 })
    expect(found?.others).toBeCloseTo(0.23)
    const silent = [day('2026-11-24', 50, 0), ...days]
    expect(silentPlaces({ days: silent, pages: [] })).toMatchObject([
      { path: null, day: '2026-11-24', share: 1, others: 0.5 },
    ])
  })

  it('are none where there are few views, or pages never tell', () => {
    expect(silentPlaces({ days, pages: [page('/a', 49, 0)] })).toEqual([])
    const never = [day('2026-11-25', 100, 0), day('2026-11-26', 60, 0)]
    expect(silentPlaces({ days: never, pages: [page('/a', 90, 0)] })).toEqual([])
    expect(silentPlaces({ days: [], pages: [] })).toEqual([])
    // More engagements than views happens; it is not less than none.
    expect(silentPlaces({ days, pages: [page('/a', 60, 90)] })).toEqual([])
  })

  it('keep their name for a month, or for their day', () => {
    const [place] = silentPlaces({ days, pages: [page('/a', 60, 3)] })
    const sums = [{ day: '2026-11-25', path: '/a', views: 30, visits: 20 }]
    expect(silentFlag({ place: place!, sums })).toMatchObject({
      id: 'zero-engagement:2026-11:/a',
      count: 1,
      rows: [{ at: null, path: '/a', views: 30 }],
    })
    expect(silentFlag({ place: { ...place!, path: null }, sums }).id).toBe(
      'zero-engagement:2026-11-26:',
    )
  })
})

describe('the channel of a source', () => {
  it.each([
    ['', 'direct'],
    ['www.google.com.bd', 'search'],
    ['com.google.android.googlequicksearchbox', 'search'],
    ['mail.google.com', 'email'],
    ['l.facebook.com', 'social'],
    ['whatsapp', 'social'],
    ['x', 'social'],
    ['chatgpt.com', 'ai-assistant'],
    ['blog.example', 'referral'],
    ['www.ranna.example', 'internal'],
  ])('%s is %s', (name, channel) => {
    expect(channelOfSource({ source: name, ownHost: 'ranna.example' })).toBe(channel)
  })
})
