import { describe, expect, it } from 'vitest'

import { dayNames } from '../../../plugins/cadence/components/dayNames'
import { overdueReason } from '../../../plugins/cadence/components/overdueReason'
import { sayCadence } from '../../../plugins/cadence/components/sayCadence'
import { slotOn } from '../../../plugins/cadence/domain/slotOn'
import { screen } from '../../../plugins/cadence/translations/screen'
import { textsAreComplete } from '../../support/everyMessage'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

describe('the texts of the calendar', () => {
  textsAreComplete(screen as Parameters<typeof textsAreComplete>[0])

  it('count in the words of their language', () => {
    expect(sayCadence('en')('week:of', { posts: 1, wanted: 2 })).toBe('1 of 2')
    expect(sayCadence('bn-BD')('week:of', { posts: 1, wanted: 2 })).toBe('২টির ১টি')
    const year = { posts: 3, days: 2, silence: 40 }
    expect(sayCadence('en')('year:text', year)).toBe(
      '3 posts on 2 days. The longest silence was 40 days.',
    )
    expect(sayCadence('bn-BD')('year:text', year)).toBe(
      'গত এক বছরে ২টি দিনে ৩টি লেখা। সবচেয়ে লম্বা বিরতি ছিল ৪০ দিনের।',
    )
    expect(sayCadence('en')('year:text', { posts: 0, days: 0, silence: 0 })).toBe(
      'Nothing was published in the last year.',
    )
  })
})

describe('the names of days', () => {
  it('are those of the language', () => {
    const [en, bn] = [dayNames('en'), dayNames('bn-BD')]
    expect(en.long('2026-11-28')).toBe('Saturday 28 November')
    expect(bn.long('2026-11-28')).toBe('শনিবার ২৮ নভেম্বর')
    expect(en.date('2026-11-28')).toBe('28 November 2026')
    expect(en.weekday('2026-11-28')).toBe('Sat')
    expect(en.month('2026-11')).toBe('November 2026')
    expect(bn.month('2026-11')).toBe('নভেম্বর ২০২৬')
    expect(bn.number('2026-11-28')).toBe('২৮')
    expect(en.time('2026-11-28T03:00:00Z', 'Asia/Dhaka')).toBe('09:00')
    expect(bn.time('2026-11-27T18:30:00Z', 'Asia/Dhaka')).toBe('০০:৩০')
  })
})

describe('why a planned post was not published', () => {
  const words = sayCadence('en')
  it.each([
    ['refused', 'Not published: …', /^Not published: …$/],
    ['refused', null, /refused when its time came/],
    ['failed', 'Not Found', /^Publishing failed: Not Found$/],
    ['failed', null, /Whoever planned it, or an editor/],
    ['runner-off', null, /^Nobody runs the jobs/],
    ['late', null, /busy/],
  ] as const)('%s, %s', (state, reason, said) => {
    expect(overdueReason({ state, reason, words })).toMatch(said)
  })
})

describe('the time of a post that is put on a day', () => {
  const at = (date: string, minutes: number, now: string) => {
    const slot = slotOn({
      day: dayOf(date),
      minutes,
      now: new Date(now),
      timeZone: 'Asia/Dhaka',
    })
    return slot instanceof Date ? slot.toISOString() : slot
  }
  it('is the wanted one on a later day, and today while it is to come', () => {
    expect(at('2026-11-29', 540, '2026-11-28T06:00:00Z')).toBe('2026-11-29T03:00:00.000Z')
    expect(at('2026-11-28', 1080, '2026-11-28T06:00:00Z')).toBe('2026-11-28T12:00:00.000Z')
  })

  it('is the next quarter of an hour where today is too late for it', () => {
    expect(at('2026-11-28', 540, '2026-11-28T06:07:00Z')).toBe('2026-11-28T06:15:00.000Z')
    expect(at('2026-11-28', 540, '2026-11-28T06:15:00Z')).toBe('2026-11-28T06:30:00.000Z')
  })

  it('is none on a day that is past, or when today is over', () => {
    expect(at('2026-11-27', 540, '2026-11-28T06:00:00Z')).toBe('past')
    expect(at('2026-11-28', 540, '2026-11-28T17:50:00Z')).toBe('no-time-left')
    // Just after midnight in Dhaka, still the day before in UTC.
    expect(at('2026-11-28', 540, '2026-11-28T18:10:00Z')).toBe('past')
  })
})
