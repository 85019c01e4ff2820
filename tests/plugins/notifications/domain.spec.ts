import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { kindRules } from '../../../plugins/notifications/domain/kindRules'
import { mailWindow } from '../../../plugins/notifications/domain/mailWindow'
import { placeOf } from '../../../plugins/notifications/domain/placeOf'
import { plainValues } from '../../../plugins/notifications/domain/plainValues'
import { planMails } from '../../../plugins/notifications/domain/planMails'
import { noticeKinds } from '../../../src/cms/notify/noticeKinds'
import { mailField, wantsMail } from '../../../src/cms/notify/wantsMail'

const minute = 60_000
const now = 100 * minute

describe('planMails', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

  it('mails nothing when nothing waits', () => {
    expect(planMails({ waiting: [], mailed: [now], now })).toEqual({
      singles: [],
      digest: [],
      waitUntil: null,
    })
  })
  it('mails up to five by themselves', () => {
    expect(planMails({ waiting: ids(5), mailed: [], now }).singles).toEqual(ids(5))
    expect(planMails({ waiting: ids(2), mailed: [now, now, now - minute], now }).singles).toEqual(
      ids(2),
    )
  })
  it('mails six at once as one', () => {
    expect(planMails({ waiting: ids(6), mailed: [], now })).toEqual({
      singles: [],
      digest: ids(6),
      waitUntil: null,
    })
  })
  it('keeps what goes beyond five until ten minutes after the last mail', () => {
    const mailed = Array.from({ length: 5 }, (_, index) => now - index * minute)
    expect(planMails({ waiting: ['x'], mailed, now })).toEqual({
      singles: [],
      digest: [],
      waitUntil: now + mailWindow.length,
    })
    // Ten minutes later nothing is recent, and what has gathered is little enough again.
    expect(planMails({ waiting: ['x'], mailed, now: now + mailWindow.length }).singles).toEqual([
      'x',
    ])
  })
  it('forgets what was mailed longer ago', () => {
    const mailed = Array.from({ length: 50 }, () => now - mailWindow.length)
    expect(planMails({ waiting: ids(5), mailed, now }).singles).toHaveLength(5)
  })

  it('sends nobody more than five mails in ten minutes, tells everything once, and lets nothing wait longer than that', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 4 * minute }), { maxLength: 60 })
    fc.assert(
      fc.property(gaps, (pauses) => {
        let at = 0
        const arrivals = pauses.map((pause, index) => ({ id: `n${index}`, at: (at += pause) }))
        const waiting: { id: string; at: number }[] = []
        const told = new Map<string, number>()
        const mails: number[] = []
        // A look once a minute, as the sweep does, until all is told.
        for (let time = 0; time <= at + 30 * minute; time += minute) {
          while (arrivals[0] && arrivals[0].at <= time) waiting.push(arrivals.shift()!)
          const plan = planMails({
            waiting: waiting.map(({ id }) => id),
            mailed: [...told.values()],
            now: time,
          })
          const sent = [
            ...plan.singles.map((id) => [id]),
            ...(plan.digest.length ? [plan.digest] : []),
          ]
          for (const group of sent) {
            mails.push(time)
            for (const id of group) {
              expect(told.has(id)).toBe(false)
              const began = waiting.find((one) => one.id === id)!.at
              expect(time - began).toBeLessThanOrEqual(mailWindow.length + minute)
              told.set(id, time)
              waiting.splice(
                waiting.findIndex((one) => one.id === id),
                1,
              )
            }
          }
        }
        expect(told.size).toBe(pauses.length)
        for (const begin of mails)
          expect(
            mails.filter((time) => time >= begin && time < begin + mailWindow.length).length,
          ).toBeLessThanOrEqual(mailWindow.most)
      }),
    )
  })
})

describe('plainValues', () => {
  it('puts texts into one line of at most 200 letters and leaves numbers', () => {
    expect(plainValues({ title: ' a\r\nBcc: b ', count: 3 })).toEqual({
      title: 'a Bcc: b',
      count: 3,
    })
    expect(plainValues({ title: '😀'.repeat(201) }).title).toBe(`${'😀'.repeat(200)}…`)
  })
})

describe('placeOf', () => {
  it('is the form of a document, or its screen', () => {
    expect(placeOf({ collection: 'posts', id: 'a/b' })).toBe('/collections/posts/a%2Fb')
    expect(placeOf({ collection: 'reports', id: '1' })).toBe('/readiness')
  })
})

describe('kinds', () => {
  it('have a rule with somebody who hears of them, and a box each', () => {
    for (const kind of noticeKinds) expect(kindRules[kind].audience.length).toBeGreaterThan(0)
    expect(new Set(noticeKinds.map(mailField)).size).toBe(noticeKinds.length)
    expect(mailField('webhook-gave-up')).toBe('mailWebhookGaveUp')
  })
  it('come by mail until somebody says no', () => {
    expect(wantsMail({}, 'flag-waiting')).toBe(true)
    expect(wantsMail({ mailFlagWaiting: null }, 'flag-waiting')).toBe(true)
    expect(wantsMail({ mailFlagWaiting: false }, 'flag-waiting')).toBe(false)
    expect(wantsMail({ mailFlagWaiting: false }, 'contact-message')).toBe(true)
  })
})
