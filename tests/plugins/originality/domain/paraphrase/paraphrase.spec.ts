import { describe, expect, it } from 'vitest'
import { checkText } from '../../../../../plugins/originality/domain/check/checkText'
import { memoryStore } from '../../../../../plugins/originality/store/memoryStore'
import { bengaliText, englishText, unrelatedBengali } from '../../texts'

/** Two words of three in another form: no three in a row stay, and too few to call the sentences one. */
const reworded = englishText
  .split(' ')
  .map((word, index) => (index % 3 === 0 ? word : word.replace(/(\p{L})(?=[.,]?$)/u, '$1es')))
  .join(' ')

const check = (options: { article: string; paraphrases?: boolean; now?: () => number }) => {
  const { article, paraphrases = true, now } = options
  return checkText({
    article,
    store: memoryStore(),
    sources: [
      { document: 'web:1', text: bengaliText },
      { document: 'web:2', text: englishText },
      { document: 'web:3', text: unrelatedBengali },
    ],
    settings: { paraphrases },
    ...(now === undefined ? {} : { now, budget: 3 }),
  })
}

describe('a possible paraphrase', () => {
  it('is told with its place on both sides, and counts in no share', async () => {
    const article = `${'এই লেখার নিজের কথা। '.repeat(10)}\n\n${reworded}`
    const { sources, originality, adjustedOriginality } = await check({ article })
    expect(originality).toBe(1)
    expect(adjustedOriginality).toBe(1)
    expect(sources.map(({ document, share, words }) => [document, share, words])).toEqual([
      ['web:2', 0, 0],
    ])
    const [passage] = sources[0]!.passages
    expect(passage!.kind).toBe('possible-paraphrase')
    const { suspicious, source } = passage!
    expect(reworded).toContain(
      article.slice(suspicious.offset, suspicious.offset + suspicious.length),
    )
    expect(englishText).toContain(englishText.slice(source.offset, source.offset + source.length))
  })

  it('is not looked for where passages explain the text', async () => {
    const { sources } = await check({ article: englishText })
    expect(sources.flatMap(({ passages }) => passages.map(({ kind }) => kind))).toEqual([
      'verbatim',
    ])
  })

  it('is not seen in texts on other things', async () => {
    const { sources } = await check({
      article:
        'Every evening the choir rehearses in the old chapel near the harbour, and strangers may listen from the gallery. ' +
        'The conductor began as a fisherman, learned to read music at forty, and has never missed a concert since then.',
    })
    expect(sources).toEqual([])
  })

  it('is not looked for when nobody wants it, nor when the time is up', async () => {
    expect((await check({ article: reworded, paraphrases: false })).sources).toEqual([])
    let clock = 0
    const late = await check({ article: reworded, now: () => (clock += 1) })
    expect(late.partial).toBe(true)
    expect(late.sources).toEqual([])
  })
})
