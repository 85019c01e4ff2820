import { describe, expect, it } from 'vitest'
import { countWords } from '../../../../src/article/countWords'
import { internalDuplicates } from '../../../../plugins/originality/checks/internalDuplicates'
import { articleOf } from '../articleOf'
import { postOf } from '../postOf'
import { runCheck } from '../runCheck'
import { bengaliSentences, madeWords } from '../texts'
import { cpuStopwatch } from '../../../support/cpuStopwatch'

const sentencesOf = (words: readonly string[]) =>
  (words.join(' ').match(/(?:\S+ ?){1,12}/gu) ?? []).map((run) => `${run.trim()}.`).join(' ')

const postWith = (id: string, ...words: string[][]) =>
  postOf({ id, article: articleOf(words.map((part) => ({ text: sentencesOf(part) }))) })

describe('internal duplicates', () => {
  it('is not applicable with fewer than two posts with text', async () => {
    expect((await runCheck(internalDuplicates, {})).status).toBe('n/a')
    const posts = [postWith('a', madeWords('a', 100)), postOf({ id: 'b', article: articleOf([]) })]
    expect((await runCheck(internalDuplicates, { posts })).status).toBe('n/a')
  })

  it('passes when posts share little', async () => {
    const shared = madeWords('s', 30)
    const posts = [
      postWith('a', madeWords('a', 200), shared),
      postWith('b', madeWords('b', 200), shared),
    ]
    const finding = await runCheck(internalDuplicates, { posts })
    expect(finding.status).toBe('pass')
    expect(finding.fix).toBeNull()
    expect(finding.evidence.items).toEqual([])
  })

  it('warns when two posts share whole sections, and names the later one', async () => {
    const shared = madeWords('s', 150).map((word, index) => (index % 15 === 0 ? `${word}।` : word))
    const posts = [
      postOf({
        id: 'late',
        firstPublishedAt: '2026-01-20T00:00:00.000Z',
        article: articleOf([
          { text: shared.slice(0, 75).join(' ') },
          { text: shared.slice(75).join(' ') + madeWords('a', 100).join(' ') },
        ]),
      }),
      postOf({
        id: 'early',
        article: articleOf([{ text: [...shared, ...madeWords('b', 100)].join(' ') }]),
      }),
    ]
    const finding = await runCheck(internalDuplicates, { posts })
    expect(finding.status).toBe('warn')
    expect(finding.blocks).toBe('quality')
    expect(finding.evidence.items[0]).toMatchObject({ id: 'late', field: 'body' })
    expect(finding.evidence.items[0]!.detail!.values!.other).toBe('Post early')
    expect(finding.evidence.figures.highestSimilarity).toBeGreaterThan(0.3)
    expect(finding.evidence.figures.highestSimilarity).toBeLessThan(0.6)
  })

  it('warns about a long paragraph that stands in two posts', async () => {
    const paragraph = bengaliSentences.slice(0, 5).join(' ')
    const posts = ['a', 'b'].map((id) =>
      postOf({
        id,
        article: articleOf([{ text: paragraph }, { text: madeWords(id, 400).join(' ') }]),
      }),
    )
    const finding = await runCheck(internalDuplicates, { posts })
    expect(finding.status).toBe('warn')
    expect(finding.summary.key).toBe('originality-internal-duplicates:paragraphs')
    expect(finding.evidence.items[0]!.detail!.values).toMatchObject({
      words: countWords(paragraph),
      posts: 2,
    })
    const softer = await runCheck(internalDuplicates, { posts }, { paragraphWords: 100 })
    expect(softer.status).toBe('pass')
  })

  it('fails for quality when one pair of many posts is alike', async () => {
    const posts = Array.from({ length: 20 }, (_, index) =>
      postWith(`p${index}`, madeWords(`p${index}x`, 120)),
    )
    posts.push(postWith('copy', madeWords('p3x', 120)))
    const finding = await runCheck(internalDuplicates, { posts })
    expect(finding.status).toBe('fail')
    expect(finding.blocks).toBe('quality')
    expect(finding.evidence.figures).toMatchObject({ clusteredPosts: 2, highestSimilarity: 1 })
  })

  it('fails and blocks when more than a fifth of the posts are copies', async () => {
    const posts = [
      ...Array.from({ length: 7 }, (_, index) =>
        postWith(`p${index}`, madeWords(`p${index}x`, 120)),
      ),
      ...Array.from({ length: 3 }, (_, index) => postWith(`c${index}`, madeWords('same', 120))),
    ]
    const finding = await runCheck(internalDuplicates, { posts })
    expect(finding.status).toBe('fail')
    expect(finding.blocks).toBe('always')
    expect(finding.summary.key).toBe('originality-internal-duplicates:clusters')
    const exactlyAFifth = await runCheck(internalDuplicates, { posts }, { blockShareAbove: 0.3 })
    expect(exactlyAFifth.blocks).toBe('quality')
  })

  it(
    'handles 2,000 posts with one footer in seconds and passes them',
    { timeout: 30_000 },
    async () => {
      const footer = madeWords('footer', 60)
      const posts = Array.from({ length: 2_000 }, (_, index) =>
        postWith(`p${index}`, madeWords(`p${index}x`, 300), footer),
      )
      const computed = cpuStopwatch()
      const finding = await runCheck(internalDuplicates, { posts })
      expect(computed()).toBeLessThan(20_000)
      expect(finding.status).toBe('warn')
      expect(finding.summary.key).toBe('originality-internal-duplicates:paragraphs')
      expect(finding.evidence.items.length).toBeLessThanOrEqual(100)
    },
  )

  it(
    'finds one cluster of 600 copies although all their fingerprints are common',
    { timeout: 30_000 },
    async () => {
      const posts = Array.from({ length: 600 }, (_, index) =>
        postWith(`p${index}`, madeWords('same', 200), madeWords(`p${index}x`, 5)),
      )
      const finding = await runCheck(internalDuplicates, { posts })
      expect(finding.evidence.figures).toMatchObject({ clusters: 1, clusteredPosts: 600 })
    },
  )
})
