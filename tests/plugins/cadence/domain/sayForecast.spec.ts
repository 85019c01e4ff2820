import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { measureCadence } from '../../../../plugins/cadence/domain/measureCadence'
import { sayForecast } from '../../../../plugins/cadence/domain/sayForecast'
import { forecastTexts } from '../../../../plugins/cadence/translations/forecast'
import { textsAreComplete } from '../../../support/everyMessage'

const now = new Date('2026-11-28T06:00:00Z')
const numbers = {
  minimumWords: 300,
  windowWeeks: 12,
  wantedWeeks: 9,
  burstDayUpTo: 10,
  burstShareUpTo: 0.5,
  burstPostsFrom: 4,
}
const settings = {
  timeZone: 'Asia/Dhaka',
  firstDayOfWeek: 6,
  cadence: { posts: 1, per: 'week' as const },
}
const post = (daysAgo: number, words: number | null = 400) => ({
  id: `d${daysAgo}`,
  at: new Date(now.getTime() - daysAgo * 86_400_000),
  words,
  byHand: true,
})
const measure = (posts: ReturnType<typeof post>[], changes: Partial<typeof numbers> = {}) =>
  measureCadence({ posts, now, settings, numbers: { ...numbers, ...changes } })
const say = (language: string, daysAgo: number[], changes: Partial<typeof numbers> = {}) =>
  sayForecast({
    measures: measure(
      daysAgo.map((days) => post(days)),
      changes,
    ),
    language,
  })
const weekly = (count: number, first = 2) =>
  Array.from({ length: count }, (_none, week) => first + week * 7)

describe('the forecast in words', () => {
  it('says it at a pace', () => {
    expect(say('en', weekly(6))).toEqual({
      outlook: 'At this pace you meet 9 of 12 active weeks on 17 December.',
      streak: 'One post by Friday keeps the streak of 6 weeks.',
      due: 'Next post due by Thursday',
    })
    expect(say('bn-BD', weekly(6))).toEqual({
      outlook: 'এই গতিতে চললে ১৭ ডিসেম্বর তারিখে ১২ সপ্তাহের ৯টিতে লেখা থাকবে।',
      streak: 'শুক্রবারের মধ্যে একটি লেখা দিলে টানা ৬ সপ্তাহের ধারা অটুট থাকবে।',
      due: 'পরের লেখা চাই বৃহস্পতিবারের মধ্যে',
    })
  })

  it.each([
    ['no posts', [], /^Nothing of substance/, /^এখনো কোনো পূর্ণাঙ্গ লেখা/],
    ['one post', [3], /^One publishing day is no pace yet/, /^একদিনের প্রকাশ/],
    ['a target that is met', weekly(11), /^You have met your goal: 11 of/, /১২ সপ্তাহের ১১টিতে/],
    ['a pace that does not reach it', [2, 22, 42, 62], /you do not reach 9 of 12/, /পূরণ হবে না/],
    ['a quiet blog', [40, 200, 220], /too quiet to show a pace/, /গতি বোঝা যায় না/],
    ['a pause', [25, ...weekly(8, 30)], /^Nothing has appeared for 25 days/, /^২৫ দিন ধরে/],
  ])('of %s', (_name, daysAgo, en, bn) => {
    expect(say('en', daysAgo).outlook).toMatch(en)
    expect(say('bn-BD', daysAgo).outlook).toMatch(bn)
  })

  it('of a goal that slips away and of one that cannot be met', () => {
    expect(say('en', [1, 31, 60], { wantedWeeks: 3 }).outlook).toMatch(
      /slips below 3 on 19 December\.$/,
    )
    expect(say('bn-BD', [1, 31, 60], { wantedWeeks: 3 }).outlook).toMatch(
      /১৯ ডিসেম্বর তারিখে তা ৩টির নিচে নেমে যাবে।$/,
    )
    expect(say('en', weekly(3), { wantedWeeks: 13 }).outlook).toMatch(/13 cannot be met\.$/)
    expect(say('bn-BD', weekly(3), { wantedWeeks: 13 }).outlook).toMatch(/১৩টি পূরণ করা অসম্ভব।$/)
  })

  it('of a blog that is late', () => {
    expect(say('en', [20]).due).toBe('The next post was due 13 days ago, on 15 November')
    expect(say('bn-BD', [20]).due).toBe('পরের লেখা আসার কথা ছিল ১৩ দিন আগে, ১৫ নভেম্বর')
    expect(say('en', [8]).due).toBe('The next post was due yesterday')
  })

  it('never leaves a value or a key on the screen, nor a Latin digit in Bengali', () => {
    const anyPosts = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 })
    fc.assert(
      fc.property(anyPosts, fc.integer({ min: 1, max: 14 }), (daysAgo, wantedWeeks) => {
        for (const said of Object.values(say('bn-BD', daysAgo, { wantedWeeks })))
          expect(said).not.toMatch(/[\da-z{}]|undefined/i)
        for (const said of Object.values(say('en', daysAgo, { wantedWeeks })))
          expect(said).not.toMatch(/[{}]|undefined|NaN|[a-z]:[a-z]/)
      }),
    )
  })

  textsAreComplete(forecastTexts)
})

describe('the measures', () => {
  it('do not count short posts for weeks and streaks, but show them in the year', () => {
    const { substantive, posts, forecast, year } = measure([post(1, 120), post(8), post(15, null)])
    expect({ substantive, posts, active: forecast.active }).toEqual({
      substantive: 2,
      posts: 3,
      active: 2,
    })
    expect(year.counts.filter(Boolean)).toHaveLength(3)
  })

  it('leave out what lies ahead and dates that are none', () => {
    const broken = { ...post(1), at: new Date('never') }
    expect(measure([post(-1), broken]).posts).toBe(0)
  })

  it('do not take the weeks before the first post for silence', () => {
    expect(measure(weekly(8).map((days) => post(days))).trend).toEqual({
      slope: 0,
      trend: 'steady',
    })
  })

  it('of few posts say nothing of heaps', () => {
    expect(measure([post(1)]).bursts).toBeNull()
    expect(measure(weekly(6).map((days) => post(days))).bursts).toBe(0)
  })

  it('do not depend on the order of the posts, and stay in their ranges, in any zone', () => {
    const anyPosts = fc.array(
      fc.record({ hours: fc.integer({ min: -500, max: 9000 }), words: fc.nat(900) }),
      { maxLength: 40 },
    )
    const zones = fc.constantFrom('Asia/Dhaka', 'America/New_York', 'Pacific/Chatham')
    fc.assert(
      fc.property(anyPosts, zones, fc.integer({ min: 0, max: 6 }), (drawn, timeZone, first) => {
        const posts = drawn.map(({ hours, words }, place) => ({
          ...post(0, words),
          id: String(place),
          at: new Date(now.getTime() - hours * 3_600_000),
        }))
        const of = (list: typeof posts) =>
          measureCadence({
            posts: list,
            now,
            numbers,
            settings: { ...settings, timeZone, firstDayOfWeek: first },
          })
        const one = of(posts)
        expect(of(posts.toReversed())).toEqual(one)
        expect(one.weeks).toHaveLength(12)
        expect(one.forecast.active).toBeLessThanOrEqual(12)
        expect(one.hitRate ?? 0).toBeGreaterThanOrEqual(0)
        expect(one.hitRate ?? 0).toBeLessThanOrEqual(1)
        expect(Math.abs(one.burstiness ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        expect(one.streak.current).toBeLessThanOrEqual(one.streak.longest)
        expect(one.year.counts.length).toBeLessThanOrEqual(371)
      }),
    )
  })
})
