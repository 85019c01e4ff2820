import { expect, it } from 'vitest'

import { languageAsked } from '../../src/cms/languageAsked'

const asked = (query: string, header?: string) =>
  languageAsked({
    url: `http://cms.test/api/contact${query}`,
    headers: new Headers(header === undefined ? {} : { 'Accept-Language': header }),
  })

it.each([
  ['?language=en', 'bn', 'en'],
  ['?language=bn', 'en', 'bn'],
  ['?language=bn-BD', 'en', 'bn'],
  ['?language=fr', 'en', 'en'],
  ['', undefined, 'bn'],
  ['', '', 'bn'],
  ['', 'fr', 'bn'],
  ['', 'en-GB,en;q=0.9', 'en'],
  ['', 'en;q=0.5, bn;q=0.9', 'bn'],
  ['', 'bn,en;q=0.9', 'bn'],
  ['', 'en;q=0, bn;q=0.1', 'bn'],
  ['', 'fr, en;q=0.3', 'en'],
  ['', ';;,q=,', 'bn'],
] as const)('with %j and %j it is %s', (query, header, language) => {
  expect(asked(query, header)).toBe(language)
})
