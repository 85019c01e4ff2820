import { describe, expect, it } from 'vitest'
import { nicheChecks } from '../../../plugins/niche/checks'
import { messages } from '../../../plugins/niche/translations/messages'
import { formatMessage } from '../../../src/check/formatMessage'
import type { Finding } from '../../../src/check/finding'
import type { SnapshotPost } from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { articleFrom } from './articleFrom'
import { snapshotFrom } from './snapshotFrom'
import { texts } from './texts'

const [, check] = nicheChecks
const dengue =
  'হাসপাতালে ডেঙ্গু রোগীর চাপ বেড়েছে। চিকিৎসকেরা বলছেন, জ্বর হলে ঘরে বসে ওষুধ না খেয়ে রক্ত পরীক্ষা করানো দরকার। প্লাটিলেট কমে গেলে রোগীকে আইসিইউতে নিতে হয়। স্বাস্থ্য অধিদপ্তর জানায়, গত সপ্তাহে আক্রান্ত হয়েছেন পাঁচ শ জন, চিকিৎসাধীন আছেন দুই শ। উপসর্গ দেখা দিলে চিকিৎসকের পরামর্শ নিন, অ্যান্টিবায়োটিক নিজে থেকে খাবেন না।'

type Post = Partial<SnapshotPost> & Pick<SnapshotPost, 'article'>
const health = (post: Partial<SnapshotPost> = {}): Post => ({
  article: articleFrom({ text: dengue }),
  ...post,
})
const backed = { sourcesUsed: [{ title: 'স্বাস্থ্য অধিদপ্তর', url: null }], authors: ['doctor'] }
const authors = [
  { id: 'doctor', name: 'ডা. সেলিনা', slug: 'selina', bio: 'মেডিসিন বিশেষজ্ঞ।' },
  { id: 'nobody', name: 'কেউ একজন', slug: 'keu', bio: ' ' },
]

const find = async (posts: readonly Post[]): Promise<Finding> => {
  const snapshot = { ...snapshotFrom({ posts }), authors }
  const evidence = await check.gather({ snapshot, now: new Date(0) })
  return check.judge(evidence, thresholdsFor({ rule: check.rule }))
}

describe('niche-ymyl', () => {
  it('passes when every delicate post names its sources and its author is introduced', async () => {
    const finding = await find([
      health(backed),
      { article: articleFrom({ text: texts.bn.sports }) },
    ])
    expect(finding.status).toBe('pass')
    expect(finding.evidence.figures).toMatchObject({ delicate: 1, backed: 1 })
  })

  it('takes a link to elsewhere for a source', async () => {
    const article = {
      ...articleFrom({ text: dengue }),
      links: [
        { href: 'https://dghs.example/', target: null, text: '', offset: 0, length: 1, rel: [] },
      ],
    }
    expect((await find([{ article, authors: ['doctor'] }])).status).toBe('pass')
  })

  it('warns when some lack one of both, and fails when none has both', async () => {
    const lacking = [
      health({ authors: ['doctor'] }),
      health({ ...backed, authors: ['nobody'] }),
      health(),
    ]
    const some = await find([health(backed), ...lacking])
    expect(some.status).toBe('warn')
    expect(some.evidence.items.map(({ id, field, detail }) => [id, field, detail?.key])).toEqual([
      ['p2', 'sourcesUsed', 'niche-ymyl:no-sources'],
      ['p3', 'authors', 'niche-ymyl:no-author'],
      ['p4', 'sourcesUsed', 'niche-ymyl:neither'],
    ])
    expect((await find(lacking)).status).toBe('fail')
  })

  it('is not applicable without delicate posts, and unknown when none can be told', async () => {
    expect((await find([{ article: articleFrom({ text: texts.bn.sports }) }])).status).toBe('n/a')
    expect((await find([{ article: articleFrom({ text: 'জ্বর' }) }])).status).toBe('unknown')
    expect((await find([health({ noindex: true })])).status).toBe('unknown')
  })

  it('speaks plain English and Bengali in every state', async () => {
    const findings = await Promise.all([
      find([health(backed)]),
      find([health(backed), health(), health({ authors: ['doctor'] })]),
      find([health(), health({ ...backed, authors: [] })]),
      find([{ article: articleFrom({ text: texts.bn.sports }) }]),
      find([]),
    ])
    for (const language of ['en', 'bn'])
      for (const { summary, fix, evidence } of findings)
        for (const message of [summary, fix, ...evidence.items.map(({ detail }) => detail)]) {
          if (!message) continue
          const text = formatMessage({ message, language, messages })
          expect(text).not.toBe(message.key)
          expect(text).not.toMatch(language === 'bn' ? /[a-z{}]/i : /[\u0980-\u09ff{}]/)
        }
  })
})
