import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'

import { messages } from '../../../plugins/measures'
import { changesSince } from '../../../plugins/readiness/domain/changesSince'
import { presentTasks } from '../../../plugins/readiness/domain/presentTasks'
import { reportHtml } from '../../../plugins/readiness/domain/reportHtml'
import { reportOf } from '../../../plugins/readiness/domain/reportOf'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'

const evil = '<script>alert(1)</script> & "quoted" \'titles\''
const places = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    kind: 'posts' as const,
    id: `p${place}`,
    title: place === 0 ? evil : `Post ${place}`,
    field: 'body',
    detail: { key: 'content-thin-share:words', values: { words: 20 } },
  }))
const reportWith = (status: 'fail' | 'pass', count = 0) => {
  const rule = ruleOf('content-thin-share')
  const values = { thin: count, posts: count, share: 0.5, minimumWords: 300 }
  const finding = makeFinding({ rule, status, items: places(count), values })
  return reportOf({ findings: new Map([[rule.id, finding]]) })
}

describe.each(['en', 'bn-BD'])('a report as a page to be printed in %s', (language) => {
  const report = reportWith('fail', 25)
  const html = reportHtml({
    report,
    changes: changesSince({ before: reportWith('pass'), after: report }),
    date: '28 Nov 2026',
    language,
    messages,
    addressOf: ({ id }) => `https://admin.example/${id}?a=1&b="`,
  })

  it('is whole, and reaches for nothing', () => {
    const errors: string[] = []
    parse(html, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    expect(html).not.toMatch(/<(?:script|img|iframe|link|object)\b|@import|url\(/iu)
    expect(html).toContain(`<html lang="${language === 'en' ? 'en' : 'bn'}">`)
  })

  it('lets no title become markup', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;')
    expect(html).toContain('href="https://admin.example/p0?a=1&amp;b=&quot;"')
  })

  it('names twenty places, counts the rest, and says the effort and what changed', () => {
    expect(html.match(/https:\/\/admin\.example\/p\d+/gu)).toHaveLength(20)
    expect(html).toContain(language === 'en' ? 'and 5 more' : 'আরও ৫টি')
    expect(html).toContain(language === 'en' ? '25 places, about' : '২৫টি জায়গা, আন্দাজে')
    expect(html).toContain(language === 'en' ? '<b>Worse</b>' : '<b>খারাপ হয়েছে</b>')
  })

  it('has no raw key and no percentage of approval', () => {
    expect(html).not.toMatch(
      /undefined|NaN|>[^<]*\b(?:markdown|readiness|verdict|status|document|profile|todo):[a-z]/u,
    )
    const [, told = ''] = html.split('</style>')
    const verdict = told.slice(0, told.indexOf('<table>'))
    expect(verdict).not.toMatch(/[\d০-৯]\s?%/u)
  })
})

describe('what to do at one document', () => {
  const tasksOf = (collection: 'posts' | 'pages', id: string, language = 'en') =>
    presentTasks({ report: reportWith('fail', 3), collection, id, language, messages })

  it('is what the report names there, in the reader’s words', () => {
    const [task, ...others] = tasksOf('posts', 'p1')
    expect(others).toEqual([])
    expect(task).toMatchObject({ rule: 'content-thin-share', status: 'fail', raised: false })
    expect(task?.item?.field).toBe('body')
    expect(tasksOf('posts', 'p1', 'bn')[0]?.title).toMatch(/\p{Script=Bengali}/u)
    for (const said of [task?.title, task?.detail, task?.fix])
      expect(said).not.toMatch(/^[a-z-]+:[a-z-]+$/u)
  })

  it('is nothing for another document, or one of another kind', () => {
    expect(tasksOf('posts', 'p9')).toEqual([])
    expect(tasksOf('pages', 'p1')).toEqual([])
  })
})
