import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../src/check/formatMessage'

const messages = {
  en: {
    posts: '{count, plural, one {# post of {total}} other {# posts of {total}}}',
    share: '{share, number, percent} are thin',
    plain: '{title}: {words} words',
    day: 'since {day, date, long}',
    english: 'only here',
    broken: 'fine in English',
    kind: '{kind, select, page {the page {name}} other {the post {name}}}',
    tag: 'put it into <head>',
  },
  bn: {
    posts: '{total}টি লেখার মধ্যে {count, plural, one {#টি} other {#টি}}',
    share: '{share, number, percent} লেখা ছোট',
    plain: '{title}: {words} শব্দ',
    day: '{day, date, long} থেকে',
    broken: '{unclosed',
  },
}
const format = (key: string, values?: Record<string, string | number>, language = 'bn') =>
  formatMessage({ message: { key, values }, language, messages })

describe('formatMessage', () => {
  it('writes Bengali digits everywhere in Bengali, also in plain places', () => {
    expect(format('posts', { count: 3, total: 12000 })).toBe('১২,০০০টি লেখার মধ্যে ৩টি')
    expect(format('plain', { title: 'ভাত', words: 1250 })).toBe('ভাত: ১২৫০ শব্দ')
    expect(format('share', { share: 0.256 })).toBe('২৬% লেখা ছোট')
  })

  it('leaves the digits of a text value alone', () => {
    expect(format('plain', { title: 'HTTP 404', words: 7 })).toBe('HTTP 404: ৭ শব্দ')
  })

  it('writes English plurals and numbers', () => {
    expect(format('posts', { count: 1, total: 12 }, 'en')).toBe('1 post of 12')
    expect(format('posts', { count: 2, total: 12 }, 'en-GB')).toBe('2 posts of 12')
  })

  it('writes a day as the day it was given, wherever it runs', () => {
    const day = Date.UTC(2026, 2, 1)
    const before = process.env.TZ
    process.env.TZ = 'America/Los_Angeles'
    try {
      expect(new Date(day).getDate()).toBe(28)
      expect(format('day', { day }, 'en')).toBe('since March 1, 2026')
      expect(format('day', { day })).toBe('১ মার্চ, ২০২৬ থেকে')
    } finally {
      process.env.TZ = before
    }
  })

  it('reaches into the branches of a choice', () => {
    expect(format('kind', { kind: 'page', name: 5 }, 'en')).toBe('the page 5')
  })

  it('takes angle brackets as text', () => {
    expect(format('tag', {}, 'en')).toBe('put it into <head>')
  })

  it('falls back to English when a language lacks the text', () => {
    expect(format('english')).toBe('only here')
    expect(format('english', {}, 'hi')).toBe('only here')
  })

  it('falls back to English when a text cannot be formed', () => {
    expect(format('broken')).toBe('fine in English')
  })

  it('falls back to the key when nothing can be formed', () => {
    expect(format('nowhere')).toBe('nowhere')
    expect(format('share', {})).toBe('share')
  })
})
