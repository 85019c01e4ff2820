import { describe, expect, it } from 'vitest'

import { describeAgent } from '../../../../plugins/traffic/domain/describeAgent'
import { remember } from '../../../../src/network/remember'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

describe('an agent', () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/120.0.0.0 Safari/537.36`,
      'desktop',
      'Chrome',
      '',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0',
      'desktop',
      'Firefox',
      '',
    ],
    [`${iphone} Version/17.0 Mobile/15E148 Safari/604.1`, 'mobile', 'Safari', ''],
    [
      'Mozilla/5.0 (iPad; CPU OS 15_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.0 Mobile/15E148 Safari/604.1',
      'tablet',
      'Safari',
      '',
    ],
    [`${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/430.0]`, 'mobile', 'Facebook', 'facebook.com'],
    [
      `${iphone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/430.0]`,
      'mobile',
      'Messenger',
      'messenger.com',
    ],
    [`${iphone} Mobile/15E148 Instagram 300.0.0.0`, 'mobile', 'Instagram', 'instagram.com'],
    [
      `Mozilla/5.0 (Linux; Android 13; SM-A536B; wv) ${webkit} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 imoandroid/2023.1`,
      'mobile',
      'imo',
      'imo.im',
    ],
    ['', 'other', '', ''],
  ])('%s', (agent, device, browser, inApp) => {
    expect(describeAgent(agent)).toEqual({
      isBot: false,
      isHeadless: false,
      device,
      browser,
      inApp,
    })
  })

  it.each([
    ['Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)', true, false],
    ['rubbish', true, false],
    ['python-requests/2.31.0', true, false],
    ['WhatsApp/2.23.20.0', true, false],
    ['facebookexternalhit/1.1', true, false],
    ['Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)', true, false],
    [
      `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/120.0.0.0 Safari/537.36`,
      false,
      true,
    ],
  ])('%s is a robot (%s) or has no screen (%s)', (agent, isBot, isHeadless) => {
    expect(describeAgent(agent)).toMatchObject({ isBot, isHeadless })
  })

  it('is read in its first part alone, and never throws', () => {
    expect(describeAgent(`${'('.repeat(100_000)} Googlebot`).device).toBe('other')
  })
})

describe('what is remembered', () => {
  it('is told once, and forgotten when it was not asked for the longest', () => {
    const told: string[] = []
    const length = remember({
      most: 2,
      tell: (text) => {
        told.push(text)
        return text.length
      },
    })
    expect([
      length('a'),
      length('bb'),
      length('a'),
      length('ccc'),
      length('a'),
      length('bb'),
    ]).toEqual([1, 2, 1, 3, 1, 2])
    expect(told).toEqual(['a', 'bb', 'ccc', 'bb'])
  })
})
