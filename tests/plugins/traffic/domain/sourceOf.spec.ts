import { describe, expect, it } from 'vitest'

import { campaignOf } from '../../../../plugins/traffic/domain/campaignOf'
import { channelOfHost } from '../../../../plugins/traffic/domain/channelOfHost'
import { referrerHost } from '../../../../plugins/traffic/domain/referrerHost'
import { sourceOf } from '../../../../plugins/traffic/domain/sourceOf'

const from = (referrer: string, query = '', inApp = '') => {
  const parameters = new URLSearchParams(query)
  return sourceOf({
    referrer,
    parameters,
    campaign: campaignOf(parameters),
    inApp,
    isOwnHost: (host) => host === 'blog.example',
  })
}

describe('where a view came from', () => {
  it.each([
    ['', '', 'direct'],
    ['https://www.google.com/', 'google.com', 'search'],
    ['https://www.google.com.bd/', 'google.com.bd', 'search'],
    ['https://google.com.evil.example/', 'google.com.evil.example', 'referral'],
    ['https://x.community.example/', 'x.community.example', 'referral'],
    ['https://mail.google.com/', 'mail.google.com', 'email'],
    ['https://docs.google.com/document/d/1', 'docs.google.com', 'referral'],
    ['https://l.facebook.com/l.php?u=x', 'facebook.com', 'social'],
    ['https://m.facebook.com/', 'facebook.com', 'social'],
    ['https://t.co/abc', 'x.com', 'social'],
    ['https://web.whatsapp.com/', 'whatsapp.com', 'social'],
    ['android-app://com.whatsapp/', 'whatsapp.com', 'social'],
    ['android-app://com.imo.android.imoim/', 'imo.im', 'social'],
    [
      'android-app://com.google.android.googlequicksearchbox/',
      'com.google.android.googlequicksearchbox',
      'search',
    ],
    ['android-app://com.google.android.gm/', 'mail.google.com', 'email'],
    ['https://chatgpt.com/', 'chatgpt.com', 'ai-assistant'],
    ['https://chat.openai.com/', 'chatgpt.com', 'ai-assistant'],
    ['https://www.perplexity.ai/search/x', 'perplexity.ai', 'ai-assistant'],
    ['https://gemini.google.com/app', 'gemini.google.com', 'ai-assistant'],
    ['https://www.prothomalo.com/a', 'prothomalo.com', 'referral'],
    ['https://blog.example/other', 'blog.example', 'internal'],
    ['https://www.blog.example/other', 'blog.example', 'internal'],
    ['not an address', '', 'unknown'],
    ['data:text/html,x', '', 'unknown'],
  ])('is told by the referrer %s: %s, %s', (referrer, source, channel) => {
    expect(from(referrer)).toEqual({ source, channel })
  })

  it.each([
    ['utm_source=facebook&utm_medium=social', 'facebook.com', 'social'],
    ['utm_source=FB&utm_medium=cpc', 'facebook.com', 'paid'],
    ['utm_source=google&utm_medium=organic', 'google.com', 'search'],
    ['utm_source=letter&utm_medium=Newsletter', 'letter', 'email'],
    ['utm_source=chatgpt.com', 'chatgpt.com', 'ai-assistant'],
    ['utm_source=friends&utm_medium=share', 'friends', 'social'],
    ['utm_source=friends&utm_medium=referral', 'friends', 'referral'],
    ['utm_source=poster', 'poster', 'unknown'],
    ['utm_source=partner.example', 'partner.example', 'referral'],
    ['utm_source=google&utm_medium=other&gclid=1', 'google.com', 'paid'],
    ['gclid=1', '', 'paid'],
    ['fbclid=1', 'facebook.com', 'social'],
  ])('is told by the tags %s: %s, %s', (query, source, channel) => {
    expect(from('', query)).toEqual({ source, channel })
  })

  it('believes the tags before the referrer, and the referrer before the app', () => {
    expect(from('https://www.google.com/', 'utm_source=whatsapp&utm_medium=share')).toEqual({
      source: 'whatsapp.com',
      channel: 'social',
    })
    expect(from('https://www.google.com/', 'utm_medium=email')).toEqual({
      source: 'google.com',
      channel: 'email',
    })
    expect(from('https://www.google.com/', 'gclid=1')).toEqual({
      source: 'google.com',
      channel: 'paid',
    })
    expect(from('https://www.google.com/', '', 'facebook.com').source).toBe('google.com')
    expect(from('', '', 'facebook.com')).toEqual({ source: 'facebook.com', channel: 'social' })
    expect(from('', 'fbclid=1', 'instagram.com').source).toBe('instagram.com')
  })

  it('does not make the blog the source of its own campaign', () => {
    expect(from('https://blog.example/', 'utm_medium=banner')).toEqual({
      source: '',
      channel: 'paid',
    })
  })
})

describe('campaigns', () => {
  it('are null without a tag, and keep each tag within bounds', () => {
    expect(campaignOf(new URLSearchParams('p=1&utm_source='))).toBeNull()
    expect(
      campaignOf(new URLSearchParams(`utm_campaign=${'ক'.repeat(300)}&utm_source= A `)),
    ).toEqual({ source: 'a', medium: '', campaign: 'ক'.repeat(100), term: '', content: '' })
  })
})

describe('hosts', () => {
  it('are known by their own name before that of their domain', () => {
    expect(channelOfHost('search.yahoo.co.jp')).toBe('search')
    expect(channelOfHost('some.shop.example')).toBe('referral')
    expect(referrerHost('https://WWW.Example.COM./x')).toBe('example.com')
  })
})
