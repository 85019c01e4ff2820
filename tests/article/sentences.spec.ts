import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/article/sentences'
import { anyText } from './anyText'
import { cpuStopwatch } from '../support/cpuStopwatch'

const cut = (text: string, language?: string) =>
  sentences({ text, ...(language === undefined ? {} : { language }) }).map(({ offset, length }) =>
    text.slice(offset, offset + length),
  )

describe('sentences', () => {
  it.each(['।', '॥', '|', '৷', '?', '!', '。', '؟'])('ends a sentence at %s', (stop) => {
    expect(cut(`আমি যাই${stop} তুমি থাকো${stop}`)).toEqual([`আমি যাই${stop}`, `তুমি থাকো${stop}`])
  })

  it('ends a sentence at a line break and at an ellipsis before a capital or a letter without case', () => {
    expect(cut('শিরোনাম\nপ্রথম বাক্য… দ্বিতীয়')).toEqual(['শিরোনাম', 'প্রথম বাক্য…', 'দ্বিতীয়'])
    expect(cut('He waited... and left... Then')).toEqual(['He waited... and left...', 'Then'])
  })

  it.each([
    'ড. মুহাম্মদ শহীদুল্লাহ্‌ এলেন।',
    'ডা. করিম ও মো. রহিম এলেন।',
    'মোঃ করিম ও মি. রায় এলেন।',
    'প্রফে. আলী ও ইঞ্জি. দাস এলেন।',
    'হযরত মুহাম্মদ (সা.) ও আবু বকর (রা.) গেলেন।',
    'হযরত ইবরাহিম (আ.) বললেন।',
    'খ্রি. পূ. ৫০০ সালের কথা।',
    'এ. কে. ফজলুল হক এলেন।',
    'দূরত্ব ১০ কি.মি. হবে।',
    'দাম ৩.১৪ টাকা ও ৯৯.৫০ টাকা।',
    '১. প্রথম কথা।',
    'Dr. Smith met Mr. Jones.',
    'J. K. Rowling lives in the U.S. and writes.',
    'Use fruit, e.g. Mangoes.',
    'It costs 3.14 dollars at example.com today.',
    'Look at https://example.com/?page=2 first.',
    '"Why?" he asked.',
  ])('keeps whole: %s', (text) => {
    expect(cut(text)).toEqual([text])
  })

  it('counts closing quotes and brackets to the sentence', () => {
    expect(cut('তিনি বললেন, “যাও।” সে গেল। (সত্যি!) "Go." She went.')).toEqual([
      'তিনি বললেন, “যাও।”',
      'সে গেল।',
      '(সত্যি!)',
      '"Go."',
      'She went.',
    ])
  })

  it('takes a run of marks as one end', () => {
    expect(cut('কী?! সত্যি!!! হ্যাঁ।।')).toEqual(['কী?!', 'সত্যি!!!', 'হ্যাঁ।।'])
  })

  it('takes | for a danda except in languages that have none', () => {
    expect(cut('a | b')).toHaveLength(2)
    expect(cut('Home | About', 'en-GB')).toEqual(['Home | About'])
    expect(cut('আমি|তুমি', 'bn-BD')).toHaveLength(2)
  })

  it('finds nothing in white space', () => {
    expect(cut(' \n\t\u00a0')).toEqual([])
  })

  it('holds all that is not white space, in order, apart and trimmed', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, 'bn', 'en'), (text, language) => {
        let rest = ''
        let from = 0
        for (const { offset, length } of sentences(language ? { text, language } : { text })) {
          expect(offset).toBeGreaterThanOrEqual(from)
          const sentence = text.slice(offset, offset + length)
          expect(sentence).toHaveLength(length)
          expect(sentence.trim()).toBe(sentence)
          expect(sentence).not.toBe('')
          rest += text.slice(from, offset)
          from = offset + length
        }
        expect((rest + text.slice(from)).trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['a. ', 'আমি ', '.', ' ', 'x. a', '”'])(
    'cuts a megabyte of %j in under a second',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      const computed = cpuStopwatch()
      sentences({ text })
      expect(computed()).toBeLessThan(1000)
    },
  )
})
