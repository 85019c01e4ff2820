import { describe, expect, it } from 'vitest'
import { prepareText } from '../../../../../plugins/originality/domain/align/prepareText'
import { wordNumbers } from '../../../../../plugins/originality/domain/align/wordNumbers'
import { nearbyShare } from '../../../../../plugins/originality/domain/check/nearbyShare'
import { tellingHashes } from '../../../../../plugins/originality/domain/check/tellingHashes'
import { sketchOf } from '../../../../../plugins/originality/domain/sketchOf'
import { sketchSettings } from '../../../../../plugins/originality/domain/sketchSettings'

const numbers = wordNumbers()
const prepared = (words: readonly string[]) => prepareText({ text: words.join(' '), numbers })
const sketch = (words: readonly string[]) =>
  sketchOf({ exact: prepared(words).exactWords, numbers })
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}word${index}`)
const share = (text: readonly string[], source: readonly string[], place: number) =>
  nearbyShare({ telling: tellingHashes(prepared(text)), place, k: 3, sketch: sketch(source) })

describe('nearbyShare', () => {
  const copied = words('copied', 40)
  const text = [...words('before', 60), ...copied, ...words('behind', 60)]

  it('is one where a document has all the words around', () => {
    expect(share(text, text, 80)).toBe(1)
  })

  it('is about the rate of false hits where it has none of them', () => {
    const shares = Array.from({ length: 200 }, (_, index) =>
      share(text, words(`other${index}`, 200), 80),
    ) as number[]
    expect(shares.reduce((sum, one) => sum + one, 0) / shares.length).toBeLessThan(0.3)
  })

  it('looks before, about and behind the gram, so that an end of a passage counts in full', () => {
    const source = [...words('theirs', 100), ...copied]
    expect(share(text, source, 60)!).toBeGreaterThan(0.8)
    expect(share(text, source, 97)!).toBeGreaterThan(0.8)
    expect(share(text, source, 10)!).toBeLessThan(0.5)
  })

  it('does not count the gram itself, nor short words', () => {
    expect(share(['mango', 'juice', 'sweet'], ['mango', 'juice', 'sweet'], 0)).toBeNull()
    expect(share(['mango', 'juice', 'sweet', 'and', 'the'], ['mango'], 0)).toBeNull()
  })

  it('says nothing of a document without a sketch', () => {
    expect(share(text, [], 80)).toBeNull()
  })
})

describe('sketchOf', () => {
  it('takes six bits a telling word, repeats once, and stays under its limit', () => {
    expect(sketch(words('one', 80))).toHaveLength(60)
    expect(sketch([...words('one', 80), ...words('one', 80), 'in', 'of'])).toHaveLength(60)
    expect(sketch(['in', 'of'])).toHaveLength(0)
    expect(sketch(words('many', 20_000))).toHaveLength(sketchSettings.mostBytes)
  })
})
