import { describe, expect, it } from 'vitest'

import { messages } from '../../../plugins/measures'
import { changesSince } from '../../../plugins/readiness/domain/changesSince'
import { presentReport } from '../../../plugins/readiness/domain/presentReport'
import type { Report } from '../../../plugins/readiness/domain/report'
import { reportMarkdown } from '../../../plugins/readiness/domain/reportMarkdown'
import { reportOf } from '../../../plugins/readiness/domain/reportOf'
import { todo } from '../../../plugins/readiness/domain/todo'
import type { Finding, Status } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import oldReport from './oldReport.json'

const finding = (id: string, status: Status, places = 0, count = places): Finding =>
  makeFinding({
    rule: ruleOf(id),
    status,
    values: { title: 'A *page*', posts: 3, share: 0.5, count: places },
    items: Array.from({ length: places }, (_, place) => ({
      kind: 'posts' as const,
      id: `p${place}`,
      title: `Post [${place}]`,
      field: 'body',
    })),
    count,
  })
const reportWith = (...findings: [id: string, status: Status, places?: number, count?: number][]) =>
  reportOf({ findings: new Map(findings.map(([id, ...rest]) => [id, finding(id, ...rest)])) })

describe('the list of what to do', () => {
  it('names every place in the order of urgency, and nothing that is not measured', () => {
    const report = reportWith(
      ['nav-orphans', 'warn', 2],
      ['page-privacy-exists', 'fail', 1],
      ['content-titles', 'pass'],
      ['policy-ugc', 'unknown'],
    )
    const { tasks, count, minutes } = todo(report)
    expect(tasks.map(({ rule, item }) => `${rule} ${item?.id ?? '-'}`)).toEqual([
      'page-privacy-exists p0',
      'nav-orphans p0',
      'nav-orphans p1',
      'policy-ugc -',
    ])
    expect(count).toBe(4)
    expect(minutes).toBe(tasks.reduce((sum, task) => sum + task.minutes, 0))
  })

  it('counts the places that a report does not name', () => {
    const { tasks, count, minutes } = todo(reportWith(['nav-orphans', 'fail', 100, 250]))
    expect(tasks).toHaveLength(100)
    expect(count).toBe(250)
    expect(minutes).toBe(250 * tasks[0]!.minutes)
  })
})

describe('what changed between two reports', () => {
  const before = reportWith(
    ['nav-orphans', 'fail'],
    ['page-contact', 'pass'],
    ['policy-ugc', 'unknown'],
    ['content-titles', 'warn'],
  )
  const after = reportWith(
    ['nav-orphans', 'warn'],
    ['page-contact', 'fail'],
    ['policy-ugc', 'pass'],
    ['content-titles', 'warn'],
  )

  it('is told apart into better, worse and known', () => {
    const { better, worse, others, hasOtherRules } = changesSince({ before, after })
    expect(better).toEqual([{ rule: 'nav-orphans', from: 'fail', to: 'warn' }])
    expect(worse).toEqual([{ rule: 'page-contact', from: 'pass', to: 'fail' }])
    expect(others).toEqual([{ rule: 'policy-ugc', from: 'unknown', to: 'pass' }])
    expect(hasOtherRules).toBe(false)
  })

  it('is nothing between a report and itself', () => {
    expect(changesSince({ before, after: before })).toEqual({
      verdict: null,
      better: [],
      worse: [],
      others: [],
      hasOtherRules: false,
    })
  })

  it('says when the rules or the numbers are others', () => {
    expect(
      changesSince({ before: { ...before, rulesVersion: 'older' }, after }).hasOtherRules,
    ).toBe(true)
    const changedThresholds = [{ rule: 'nav-orphans', key: 'passUpTo', from: 0.05, to: 0.1 }]
    expect(changesSince({ before: { ...before, changedThresholds }, after }).hasOtherRules).toBe(
      true,
    )
  })
})

describe.each(['en', 'bn-BD'])('a report as Markdown in %s', (language) => {
  const report = reportWith(['page-privacy-exists', 'fail', 12], ['nav-orphans', 'pass'])
  const markdown = reportMarkdown({
    report,
    changes: changesSince({ before: reportWith(['nav-orphans', 'fail']), after: report }),
    date: '28 Nov 2026',
    language,
    messages,
    addressOf: ({ id }) => `https://admin.example/${id}`,
  })

  it('names ten places with their links, counts the rest and says what changed', () => {
    expect(markdown.match(/https:\/\/admin\.example\/p\d/gu)).toHaveLength(10)
    expect(markdown).toContain(language === 'en' ? 'and 2 more' : 'আরও ২টি')
    expect(markdown).toContain(
      language === 'en' ? '- Better: Posts that link' : '- ভালো হয়েছে: লেখাগুলো',
    )
  })

  it('lets no title become a mark of its own', () => {
    expect(markdown).toContain('[Post \\[0\\]](')
  })

  it('has no raw key and no percentage of approval', () => {
    expect(markdown).not.toMatch(/undefined|NaN|\{\w+\}|\b(?:markdown|readiness|verdict|status):/u)
    expect(markdown).not.toMatch(/[\d০-৯]\s?%/u)
  })
})

describe('a report of 28 November 2026', () => {
  const old = oldReport as unknown as Report // JSON knows no unions of words.

  it.each(['en', 'bn-BD'])('is still readable in %s', (language) => {
    const { verdictTitle, checks, first, areas } = presentReport({
      report: old,
      language,
      messages,
    })
    expect(checks).toHaveLength(60)
    const said = [verdictTitle, ...areas.map(({ title }) => title)].concat(
      checks.flatMap(({ title, summary, fix }) => [title, summary, fix ?? '']),
    )
    expect(said.filter((text) => /^[a-z-]+:[a-z-]+$/u.test(text))).toEqual([])
    expect(first.length).toBeGreaterThan(0)
    expect(changesSince({ before: old, after: old }).better).toEqual([])
    expect(todo(old).count).toBeGreaterThan(0)
  })
})
