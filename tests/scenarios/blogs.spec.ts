import { describe, expect, it } from 'vitest'

import { checks, messages } from '../../plugins/measures'
import { judgeAll } from '../../plugins/readiness/domain/judgeAll'
import { presentReport } from '../../plugins/readiness/domain/presentReport'
import { blogScenarios } from './blogScenarios'

const now = new Date('2026-11-22T06:00:00Z')

describe('blogs as the CMS knows them', () => {
  it.each(blogScenarios)('$name', async ({ snapshot, verdict, must, mustNot }) => {
    const report = await judgeAll({ checks, context: { snapshot: snapshot(), now } })
    const statusOf = Object.fromEntries(report.checks.map(({ id, status }) => [id, status]))
    const broken = report.checks.filter(({ summary }) => summary.key === 'readiness:check-failed')
    expect(broken).toEqual([])
    expect(statusOf).toMatchObject(must)
    for (const [id, status] of Object.entries(mustNot))
      expect([id, statusOf[id]]).not.toEqual([id, status])
    expect(report.verdict).toBe(verdict)
    // The same report can be read in both languages.
    for (const language of ['en', 'bn-BD']) {
      const said = presentReport({ report, language, messages })
      const texts = said.checks.flatMap(({ title, summary, fix }) => [title, summary, fix ?? ''])
      expect(texts.filter((text) => /undefined|NaN|\{\w+\}|^[a-z-]+:[a-z-]+$/u.test(text))).toEqual(
        [],
      )
    }
  })

  it('holds back the verdict while a blocking rule is unknown, except where the owner’s word stands in', async () => {
    const of = async (name: string) => {
      const { snapshot } = blogScenarios.find((one) => one.name.startsWith(name))!
      const { checks: judged } = await judgeAll({ checks, context: { snapshot: snapshot(), now } })
      return judged.find(({ id }) => id === 'originality-external-overlap')?.blocks
    }
    expect(await of('everything fine')).toBe('always')
    expect(await of('the owner’s word for originality')).toBe('never')
  })
})
