import { describe, expect, it } from 'vitest'
import { quotedShare } from '../../../../plugins/originality/checks/quotedShare'
import { articleOf } from '../articleOf'
import { postOf } from '../postOf'
import { runCheck } from '../runCheck'
import { madeWords } from '../texts'

const post = (id: string, own: number, quoted: number, source: string | undefined = 'Tagore') =>
  postOf({
    id,
    article: articleOf([
      { text: madeWords('own', own).join(' ') },
      ...(quoted === 0
        ? []
        : [
            {
              kind: 'quote' as const,
              text: madeWords('said', quoted).join(' '),
              ...(source === '' ? {} : { source }),
            },
          ]),
    ]),
  })

describe('quoted share', () => {
  it('is not applicable while no post has text', async () => {
    expect((await runCheck(quotedShare, {})).status).toBe('n/a')
    const posts = [postOf({ id: 'a', article: articleOf([]) })]
    expect((await runCheck(quotedShare, { posts })).status).toBe('n/a')
  })

  it.each([
    [100, 0, 'pass'],
    [75, 25, 'pass'],
    [74, 26, 'warn'],
    [50, 50, 'warn'],
    [49, 51, 'fail'],
  ])('with %i own and %i quoted words says %s', async (own, quoted, expected) => {
    const finding = await runCheck(quotedShare, { posts: [post('a', own, quoted)] })
    expect(finding.status).toBe(expected === 'pass' ? 'pass' : expected)
    expect(finding.evidence.figures.share).toBeCloseTo(quoted / (own + quoted), 6)
  })

  it('fails for a quote without a source, however short', async () => {
    const finding = await runCheck(quotedShare, {
      posts: [post('a', 500, 5, ''), post('b', 50, 0)],
    })
    expect(finding.status).toBe('fail')
    expect(finding.summary.key).toBe('originality-quoted-share:unsourced')
    expect(finding.evidence.items.map(({ id }) => id)).toEqual(['a'])
    expect(finding.blocks).toBe('quality')
  })

  it('warns about a post that is mostly quotation in a blog that is not', async () => {
    const finding = await runCheck(quotedShare, {
      posts: [post('a', 10, 90), post('b', 900, 0)],
    })
    expect(finding.status).toBe('warn')
    expect(finding.summary.key).toBe('originality-quoted-share:mostly-quoted')
    expect(finding.evidence.items.map(({ id }) => id)).toEqual(['a'])
  })
})
