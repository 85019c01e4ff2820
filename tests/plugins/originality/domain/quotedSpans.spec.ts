import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedSpans } from '../../../../plugins/originality/domain/exclude/quotedSpans'

const quoted = (text: string) =>
  quotedSpans(text).map(({ offset, length }) => text.slice(offset, offset + length))

describe('quotation marks', () => {
  it.each([
    ['তিনি বলেন, “আমি যাব না।” তারপর চলে যান।', ['“আমি যাব না।”']],
    ["তিনি বলেন, 'আমি যাব না।' তারপর চলে যান।", ["'আমি যাব না।'"]],
    ['‘এক’ আর ‘দুই’', ['‘এক’', '‘দুই’']],
    ['He said "no" and left.', ['"no"']],
    ['«Да» „nein“ 「はい」', ['«Да»', '„nein“', '「はい」']],
    ['“outer ‘inner’ words”', ['“outer ‘inner’ words”']],
    ['‘it’s mine’', ['‘it’s mine’']],
  ])('are found in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it.each([
    ["It's the writer's own, isn't it"],
    ['“ never closed'],
    ['“one paragraph\n\nanother”'],
    [`“${'long '.repeat(700)}”`],
    ['a 6" pipe'],
  ])('are not found in %s', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it('never overlap and lie in the text', () => {
    const part = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'ক', ' ', '\n\n', 'a')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        let reached = 0
        for (const span of quotedSpans(text)) {
          expect(span.offset).toBeGreaterThanOrEqual(reached)
          reached = span.offset + span.length
        }
        expect(reached).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
