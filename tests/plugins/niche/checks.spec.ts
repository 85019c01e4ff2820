import { describe, expect, it } from 'vitest'
import { nicheAnalyser } from '../../../plugins/niche/analyser'
import { nicheChecks } from '../../../plugins/niche/checks'
import { subjects } from '../../../plugins/niche/domain/subject'
import { messages } from '../../../plugins/niche/translations/messages'
import { formatMessage } from '../../../src/check/formatMessage'
import type { BlogSettings } from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { articleFrom } from './articleFrom'
import { settings, snapshotFrom } from './snapshotFrom'
import { texts } from './texts'

const [check] = nicheChecks
const thresholds = thresholdsFor({ rule: check.rule })

const aModel = { hash: 'one', confirmed: 3, rejected: 0, reference: 1, weights: [] }

type Subject = keyof typeof texts.en

async function find(subjects: readonly Subject[], niche?: BlogSettings['niche']) {
  const posts = subjects.map((subject) => ({ article: articleFrom({ text: texts.bn[subject] }) }))
  const snapshot = snapshotFrom({ posts, ...(niche && { niche }) })
  const evidence = await check.gather({ snapshot, now: new Date(0) })
  return check.judge(evidence, thresholds)
}

const posts = (on: number, off: number): Subject[] => [
  ...Array<Subject>(on).fill('sports'),
  ...Array<Subject>(off).fill('lifestyle'),
]

describe('niche-focus', () => {
  it.each([
    [4, 1, 'pass'],
    [10, 0, 'pass'],
    [79, 21, 'warn'],
    [3, 2, 'warn'],
    [59, 41, 'fail'],
    [0, 3, 'fail'],
  ] as const)('with %i posts on and %i off the subject is %s', async (on, off, status) => {
    const finding = await find(posts(on, off))
    expect(finding.status).toBe(status)
    expect(finding.evidence.figures.share).toBeCloseTo(on / (on + off))
    expect(finding.evidence.count).toBe(off)
  })

  it('is unknown when the blog declares no subject', async () => {
    const finding = await find(posts(5, 0), { preset: null, statement: '', keywords: [] })
    expect(finding.status).toBe('unknown')
    expect(finding.evidence.items).toMatchObject([{ kind: 'global', id: 'blog', field: 'niche' }])
  })

  it('is unknown under three posts whose subject can be told', async () => {
    expect((await find(posts(2, 0))).status).toBe('unknown')
    expect((await find(posts(3, 0))).status).toBe('pass')
  })

  it('names the posts off the subject with what they seem to be about', async () => {
    const finding = await find(['sports', 'sports', 'lifestyle', 'weather'])
    const items = Object.fromEntries(finding.evidence.items.map((item) => [item.id, item]))
    expect(Object.keys(items).sort()).toEqual(['p3', 'p4'])
    expect(items.p3).toMatchObject({ kind: 'posts', field: 'body' })
    expect(items.p3!.detail).toMatchObject({
      key: 'niche-focus:seems-about',
      values: { subject: 'lifestyle' },
    })
    expect(items.p4!.detail).toMatchObject({
      key: 'niche-focus:seems-about',
      values: { subject: 'world' },
    })
  })

  it('only says that a post is off the subject where it seems to be about nothing known', async () => {
    const article = articleFrom({
      text: 'the stone on the shelf is grey and old and small '.repeat(6),
    })
    const evidence = await check.gather({
      snapshot: snapshotFrom({ posts: [{ article }, { article }, { article }] }),
      now: new Date(0),
    })
    const { items } = check.judge(evidence, thresholds).evidence
    expect(items.map(({ detail }) => detail?.key)).toEqual(
      Array.from({ length: 3 }, () => 'niche-focus:off-subject'),
    )
  })

  it('leaves out posts hidden from search engines and trusts stored facts', async () => {
    const facts = { niche: { words: 100, score: 0.9, terms: [], subjects: null } }
    const article = articleFrom({ text: texts.bn.weather })
    const snapshot = snapshotFrom({
      posts: [
        { article, facts },
        { article, facts },
        { article, facts },
        { article, noindex: true },
      ],
    })
    const finding = check.judge(await check.gather({ snapshot, now: new Date(0) }), thresholds)
    expect(finding.status).toBe('pass')
    expect(finding.evidence.figures.posts).toBe(3)
  })

  it('speaks plain English and Bengali in every state', async () => {
    const findings = await Promise.all([
      find(posts(4, 1)),
      find(['sports', 'sports', 'sports', 'education', 'information-technology']),
      find(['weather', 'education', 'lifestyle', 'entertainment', 'information-technology']),
      find([]),
      find([], { preset: null, statement: '', keywords: [] }),
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

describe('the niche analyser', () => {
  it('gives the facts that the check reads', async () => {
    const article = articleFrom({ text: texts.en.sports })
    const facts = await nicheAnalyser.analyse(article, { settings })
    expect(facts.score).toBeGreaterThan(0.5)
    expect(facts.subjects![subjects.indexOf('sports')]).toBe(facts.score)
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  })

  it('depends on the declared subject and on nothing else', () => {
    const other = { ...settings, name: 'Other', language: 'bn' }
    const taught = { ...settings, niche: { ...settings.niche, model: aModel } }
    const moved = { ...settings, niche: { ...settings.niche, keywords: ['golf'] } }
    expect(nicheAnalyser.dependsOn(other)).toBe(nicheAnalyser.dependsOn(settings))
    expect(nicheAnalyser.dependsOn(taught)).not.toBe(nicheAnalyser.dependsOn(settings))
    expect(nicheAnalyser.dependsOn(moved)).not.toBe(nicheAnalyser.dependsOn(settings))
  })
})
