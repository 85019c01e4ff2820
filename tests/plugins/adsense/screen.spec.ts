import { describe, expect, it } from 'vitest'

import { dayInZone } from '../../../plugins/adsense/components/dayInZone'
import { sayAdsense } from '../../../plugins/adsense/components/sayAdsense'
import { showDay } from '../../../plugins/adsense/components/showDay'
import { titleOfRule } from '../../../plugins/adsense/components/titleOfRule'
import { wordOfGoogle } from '../../../plugins/adsense/components/wordOfGoogle'
import { siteStates } from '../../../plugins/adsense/domain/google/googleReading'
import { troubleCodes } from '../../../plugins/adsense/domain/google/googleTrouble'
import { outcomes } from '../../../plugins/adsense/domain/outcomes/outcomes'
import { googleTexts } from '../../../plugins/adsense/translations/googleTexts'
import { outcomeNames } from '../../../plugins/adsense/translations/outcomeNames'
import { screen } from '../../../plugins/adsense/translations/screen'
import { statuses } from '../../../src/check/finding'

const names = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name!))].toSorted()

describe('the words of the screen', () => {
  it.each([
    ['screen', screen],
    ['Google', googleTexts],
  ])('of %s stand in both languages with the same values', (_name, texts) => {
    expect(Object.keys(texts.bn!)).toEqual(Object.keys(texts.en!))
    for (const [key, english] of Object.entries(texts.en!)) {
      const bengali = texts.bn![key]!
      expect([key, names(bengali)]).toEqual([key, names(english)])
      // These are made of values alone.
      const isOfValues = /^adsense:(?:account-name|cell|seen-row)$/u.test(key)
      expect([key, isOfValues || /\p{Script=Bengali}/u.test(bengali)]).toEqual([key, true])
    }
  })

  it.each(['en', 'bn-BD'])('have one for everything that can be (%s)', (language) => {
    const say = sayAdsense(language)
    const keys = [
      ...troubleCodes.map((code) => `trouble-${code}`),
      ...outcomes.map(({ value }) => `outcome-${value}`),
      ...[...siteStates, 'STATE_UNSPECIFIED'].flatMap((one) => [`state-${one}`, `meaning-${one}`]),
      ...statuses.map((status) => `state-${status}`),
      ...['few-days', 'weeks', 'long'].map((span) => `span-${span}`),
      ...['connected', 'denied', 'wrong-state', 'no-refresh-token', 'role'].map(
        (one) => `back-${one}`,
      ),
    ]
    for (const key of keys) expect(say(`adsense:${key}`)).not.toBe(`adsense:${key}`)
  })

  it('count in the digits of their language', () => {
    expect(sayAdsense('en')('adsense:waited', { days: 1 })).toBe('Waiting for one day.')
    expect(sayAdsense('en')('adsense:waited', { days: 0 })).toBe('Applied today.')
    expect(sayAdsense('bn-BD')('adsense:waited', { days: 12 })).toBe('১২ দিন ধরে অপেক্ষা।')
    expect(sayAdsense('en')('adsense:counted', { accepted: 1, refused: 2, waiting: 0 })).toBe(
      'One was accepted, 2 were refused; none is waiting.',
    )
    expect(sayAdsense('en')('adsense:without-report', { count: 1 })).toBe(
      'One answered application has no report and is not counted.',
    )
  })

  it('name every outcome in Bengali', () => {
    for (const { bn } of Object.values(outcomeNames)) expect(bn).toMatch(/\p{Script=Bengali}/u)
  })
})

describe('what a screen shows', () => {
  it('is the word of Google where it is a new one', () => {
    const say = sayAdsense('en')
    expect(wordOfGoogle(say, 'action', 'WARNED')).toBe('Warning')
    expect(wordOfGoogle(say, 'action', 'AD_SERVING_POSTPONED')).toBe('AD_SERVING_POSTPONED')
  })
  it('is the id of a rule that nobody knows any more', () => {
    const sayReport = (key: string): string => (key === 'one:title' ? 'One' : key)
    expect(titleOfRule({ id: 'one', sayReport })).toBe('One')
    expect(titleOfRule({ id: 'gone', sayReport })).toBe('gone')
  })
  it('is the day of the blog, and of Google’s own days no other', () => {
    const timeZone = 'Asia/Dhaka'
    const late = '2026-11-01T20:00:00.000Z'
    expect(showDay({ time: late, language: 'en', timeZone })).toBe('2 November 2026')
    expect(showDay({ time: '2026-11-01', language: 'en', timeZone: 'America/Lima' })).toBe(
      '1 November 2026',
    )
    expect(showDay({ time: late, language: 'bn-BD', timeZone })).toMatch(/^২ নভেম্বর/u)
    expect(dayInZone({ time: Date.parse(late), timeZone })).toBe('2026-11-02')
  })
})
