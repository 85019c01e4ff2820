import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { campaignLink } from '../../../../plugins/traffic/domain/links/campaignLink'
import { campaignValue } from '../../../../plugins/traffic/domain/sums/campaignValue'
import { shareLinks } from '../../../../plugins/traffic/domain/links/shareLinks'

const tags = { source: 'newsletter', medium: 'email', campaign: 'ঈদ সংখ্যা' }

describe('a campaign link', () => {
  it('keeps what the address had and replaces its tags', () => {
    const link = campaignLink({
      address: ' https://ranna.example/ভাত?page=2&utm_source=old&utm_term=x#top ',
      tags: { ...tags, content: ' ' },
    })
    const url = new URL(link ?? '')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      page: '2',
      utm_source: 'newsletter',
      utm_medium: 'email',
      utm_campaign: 'ঈদ সংখ্যা',
    })
    expect(url.hash).toBe('#top')
  })

  it.each(['', '/ভাত', 'javascript:alert(1)', 'mailto:a@b.example', 'ranna.example'])(
    'is none of %j',
    (address) => {
      expect(campaignLink({ address, tags })).toBeNull()
    },
  )

  it('gives every tag back, and is the same when made again', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.trim() !== '')
    fc.assert(
      fc.property(text, text, text, (source, medium, campaign) => {
        const given = { source, medium, campaign }
        const address = campaignLink({ address: 'https://ranna.example/', tags: given }) ?? ''
        const read = new URL(address).searchParams
        expect(read.get('utm_campaign')).toBe(campaign.trim().normalize('NFC'))
        expect(campaignLink({ address, tags: given })).toBe(address)
      }),
    )
  })
})

describe('share links', () => {
  const links = shareLinks({
    address: 'https://ranna.example/ভাত',
    title: 'ভাত & ডাল: ১০০%',
    slug: 'ভাত',
  })

  it('open each network with the tagged address', () => {
    expect(links.map(({ network }) => network)).toEqual(['facebook', 'whatsapp', 'x', 'telegram'])
    const names = { facebook: 'u', whatsapp: 'text', x: 'url', telegram: 'url' }
    for (const { network, href, address } of links) {
      const carried = new URL(href).searchParams.get(names[network]) ?? ''
      expect(carried.endsWith(address)).toBe(true)
      const { searchParams, pathname } = new URL(address)
      expect(decodeURIComponent(pathname)).toBe('/ভাত')
      expect(searchParams.get('utm_source')).toBe(network)
    }
    expect(new URL(links[1]?.href ?? '').searchParams.get('text')).toMatch(/^ভাত & ডাল: ১০০% https/)
  })

  it('are counted under a name of their own', () => {
    expect(links.map((link) => campaignValue(link.tags))).toEqual([
      'facebook / social / share-ভাত',
      'whatsapp / social / share-ভাত',
      'x / social / share-ভাত',
      'telegram / social / share-ভাত',
    ])
  })

  it('are none without an address', () => {
    expect(shareLinks({ address: '/ভাত', title: '', slug: 'ভাত' })).toEqual([])
  })
})
