import { IntlMessageFormat } from 'intl-messageformat'
import { expect, it } from 'vitest'
import type { Finding } from '../../src/check/finding'
import { formatMessage } from '../../src/check/formatMessage'
import type { Messages } from '../../src/check/messages'

type Texts = { en: Readonly<Record<string, string>>; bn: Readonly<Record<string, string>> }

/** The names of the values that a text asks for. */
const namesIn = (text: string) => [
  ...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name)),
]

/** What every table of texts must hold: the same keys in both languages, well formed, in the right script. */
export function textsAreComplete(texts: Texts) {
  it('has the same keys in English and Bengali', () => {
    expect(Object.keys(texts.bn).toSorted()).toEqual(Object.keys(texts.en).toSorted())
  })

  it('has only well-formed texts, the Bengali ones in Bengali', () => {
    const malformed = Object.entries(texts).flatMap(([language, table]) =>
      Object.entries(table)
        .filter(([, text]) => {
          try {
            new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst()
            return language === 'bn' && !/\p{Script=Bengali}/u.test(text)
          } catch {
            return true
          }
        })
        .map(([key]) => `${language} ${key}`),
    )
    expect(malformed).toEqual([])
  })

  it('asks in Bengali for no value that English does not know', () => {
    const strangers = Object.entries(texts.bn).filter(([key, text]) => {
      const known = namesIn(texts.en[key] ?? '')
      return namesIn(text).some((name) => !known.includes(name))
    })
    expect(strangers).toEqual([])
  })
}

/** Every sentence of a finding must be one in both languages: no raw key, no raw value. */
export function expectSentences({ finding, messages }: { finding: Finding; messages: Messages }) {
  const sentences = [
    finding.summary,
    ...(finding.fix ? [finding.fix] : []),
    ...finding.evidence.items.flatMap(({ detail }) => (detail ? [detail] : [])),
  ]
  for (const message of sentences)
    for (const language of ['en', 'bn']) {
      const table = { [language]: messages[language] ?? {} }
      const text = formatMessage({ message, language, messages: table })
      expect(text).not.toBe(message.key)
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}/)
    }
}
