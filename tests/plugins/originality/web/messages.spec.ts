import { describe, expect, it } from 'vitest'

import { webMessages } from '../../../../plugins/originality/translations/web'
import { formatMessage } from '../../../../src/check/formatMessage'

describe('the texts of the web', () => {
  const { en = {}, bn = {} } = webMessages

  it('stand in both languages and can be formed in both', () => {
    expect(Object.keys(bn)).toEqual(Object.keys(en))
    for (const key of Object.keys(en)) {
      for (const language of ['en', 'bn']) {
        const message = { key, values: { host: 'search.test', status: 500 } }
        const sentence = formatMessage({ message, language, messages: webMessages })
        expect(sentence, key).not.toBe(key)
        expect(sentence, key).not.toContain('{')
      }
      expect(bn[key], key).toMatch(/[\u0980-\u09ff]/u)
    }
  })
})
