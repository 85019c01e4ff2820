import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../../../plugins/originality/domain/align/readWords'
import { numberOf, wordNumbers } from '../../../../../plugins/originality/domain/align/wordNumbers'
import { tokenise } from '../../../../../src/article/tokenise'
import { anyText } from '../../../../article/anyText'

const numbers = wordNumbers()

const read = (text: string) => {
  const { count, exact, offsets, ends } = readWords({ text, numbers })
  return Array.from({ length: count }, (_, index) => [exact[index], offsets[index], ends[index]])
}

/** The same by the slow way: every word cut out, folded and looked up. */
const expected = (text: string) => {
  const { count, folded, offsets, ends } = tokenise({ text })
  return Array.from({ length: count }, (_, index) => [
    numberOf(folded[index]!, numbers),
    offsets[index],
    ends[index],
  ]).filter(([number]) => numbers.texts[number!] !== '')
}

describe('readWords', () => {
  it('reads what the tokeniser reads, of any text, the first time and when all words are known', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(expected(text))
        expect(read(text)).toEqual(expected(text))
      }),
      { numRuns: 300 },
    )
  })

  it('knows a word again however its letters are written', () => {
    const [[composed], [decomposed]] = [read('পড়া'), read('পড\u09bcা')] as [number[][], number[][]]
    expect(composed![0]).toBe(decomposed![0])
    expect(read('র\u200d্যাব')[0]![0]).toBe(read('র্যাব')[0]![0])
  })

  it('tells words apart that begin alike', () => {
    const words = Array.from(
      { length: 5_000 },
      (_, index) => `শব্দ${'ক'.repeat(index % 7)}x${index}`,
    )
    const exact = readWords({ text: words.join(' '), numbers }).exact
    expect(new Set(exact).size).toBe(words.length)
  })

  it('keeps places beyond the room it guessed', () => {
    const text = 'a '.repeat(20_000)
    const { count, ends } = readWords({ text, numbers })
    expect(count).toBe(20_000)
    expect(ends[count - 1]).toBe(39_999)
  })
})
