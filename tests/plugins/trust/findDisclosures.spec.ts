import { describe, expect, it } from 'vitest'

import { findDisclosures } from '../../../plugins/trust/domain/findDisclosures'
import { privacyPages } from './privacyPages'

const linksOf = (text: string, hrefs: readonly string[] = []) =>
  // The address stands behind the last words of the page.
  hrefs.map((href) => ({ href, target: null, offset: text.length - 5, length: 4 }))

describe.each(['en', 'bn'] as const)('the disclosures of a privacy page in %s', (language) => {
  it.each(privacyPages[language])('of the page “$name”', ({ makes, text, links }) => {
    const found = findDisclosures({ article: { text, links: linksOf(text, links) }, language })
    expect(found?.map(({ disclosure }) => disclosure)).toEqual(makes)
  })

  it('stand where they are said', () => {
    const { text } = privacyPages[language][0]!
    const [first] = findDisclosures({ article: { text, links: [] }, language }) ?? []
    const sentence = text.slice(first!.offset, first!.offset + first!.length)
    expect(sentence).toMatch(language === 'en' ? /^Third-party .*website\.$/u : /^গুগলসহ .*করে।$/u)
  })

  it('are the same with letters in other forms', () => {
    const { text } = privacyPages[language][0]!
    for (const form of ['NFC', 'NFD'] as const)
      expect(
        findDisclosures({ article: { text: text.normalize(form), links: [] }, language }),
      ).toHaveLength(4)
  })
})

describe('a page in another language', () => {
  it('is not read', () => {
    expect(
      findDisclosures({ article: { text: 'गोपनीयता नीति', links: [] }, language: 'hi' }),
    ).toBeNull()
  })
})
