import IntlMessageFormat from 'intl-messageformat'
import { describe, expect, it } from 'vitest'

import { ImportProblem } from '../../../plugins/portability/domain/importProblem'
import { warningMessage } from '../../../plugins/portability/domain/warningMessage'
import { messages } from '../../../plugins/portability/translations/messages'

const keys = Object.keys(messages.en) as (keyof typeof messages.en)[]

/** The names a message takes, those in plurals and selects included. */
const names = (message: string): string[] => [
  ...new Set([...message.matchAll(/\{([a-z]\w*)(?=[,}])/g)].map((match) => match[1] ?? '')),
]

describe('messages of an import', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(messages.bn)).toEqual(keys)
  })

  it.each(keys)('%s takes the same values in both languages and forms a sentence', (key) => {
    expect(names(messages.bn[key]).toSorted()).toEqual(names(messages.en[key]).toSorted())
    const values = Object.fromEntries(names(messages.en[key]).map((name) => [name, '3']))
    expect(String(new IntlMessageFormat(messages.en[key], 'en').format(values))).toMatch(/^[^{}]+$/)
    expect(String(new IntlMessageFormat(messages.bn[key], 'bn').format(values))).toMatch(
      /^[^{}]*[\u0980-\u09FF][^{}]*$/,
    )
  })

  it('name the place of a refusal without separators', () => {
    const problem = new ImportProblem({
      code: 'xml-mismatched-tag',
      values: { found: 'channel', tag: 'item', openedLine: '1200' },
      line: 12_345,
      column: 2,
    })
    expect(problem.message).toContain('line 12345, column 2')
    expect(problem.message).toContain('“item” of line 1200')
    expect(problem).toMatchObject({ line: 12_345, column: 2, key: 'import:xml-mismatched-tag' })
  })

  it('put the title and line of a warning among its values', () => {
    const item = { sourceId: 'g', title: 'চা' }
    expect(warningMessage({ code: 'item-private', values: {}, item, line: 7 })).toEqual({
      key: 'import-warning:item-private',
      values: { title: 'চা', line: '7' },
    })
  })
})
