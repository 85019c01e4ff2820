import { describe, expect, it } from 'vitest'
import { countWords } from '../../../plugins/niche/domain/learn/countWords'
import { learnNiche } from '../../../plugins/niche/domain/learn/learnNiche'
import { nicheFactsOf } from '../../../plugins/niche/domain/nicheFactsOf'
import { articleWords } from '../../../plugins/niche/domain/articleWords'
import { articleFrom } from './articleFrom'

const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \n\t '.repeat(1_000),
  'one endless word': 'ক'.repeat(300_000),
  'emoji alone': '🏏⚽🎬'.repeat(5_000),
  'lone surrogates': '\ud83d cricket \udc00 ম্যাচ '.repeat(5_000),
  'right to left': 'الفريق فاز في المباراة أمس '.repeat(2_000),
  'mixed scripts': 'cricket ক্রিকেট крикет क्रिकेट 板球 '.repeat(2_000),
  '200,000 words': 'ক্রিকেট ম্যাচে আজ the team won the match by four wickets '.repeat(20_000),
  'endings without an end': 'খেলাটিরটিরটিরটিরটিরটিরটিরটিরটির '.repeat(3_000),
}

describe.each(Object.entries(hostile))('a text of %s', (_, text) => {
  const confirmed = Array.from({ length: 3 }, () =>
    countWords(articleWords({ title: '', text: 'cricket wicket over bowler' })),
  )
  const model = learnNiche({ preset: 'sports', confirmed })

  it.each([
    { preset: 'sports', statement: '', keywords: [], model },
    { preset: null, statement: 'cricket \ud83d', keywords: ['ক্রিকেট', '\udc00', '='], model },
  ] as const)('is scored or cannot be told ($preset)', (niche) => {
    const { score, subjects } = nicheFactsOf({ article: articleFrom({ text, title: text }), niche })
    const scores = [score ?? 0, ...(subjects ?? [])]
    expect(scores.filter((value) => !(value >= 0 && value <= 1))).toEqual([])
  })

  it('can be learned from', () => {
    const words = countWords(articleWords({ title: text, text }))
    const learned = learnNiche({ preset: 'sports', confirmed: [words, words, words] })
    expect(learned === null || learned.reference > 0).toBe(true)
  })
})
