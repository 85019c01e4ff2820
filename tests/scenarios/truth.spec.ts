import { describe, expect, it } from 'vitest'

import { messages } from '../../plugins/measures'
import { presentReport } from '../../plugins/readiness/domain/presentReport'
import type { Report } from '../../plugins/readiness/domain/report'
import { expectSentences } from '../support/everyMessage'
import { advertisingScenarios } from './advertisingScenarios'
import { blogScenarios } from './blogScenarios'
import { evidenceScenarios } from './evidenceScenarios'
import { runScenario } from './runScenario'
import { saidOf } from './saidOf'
import { siteScenarios } from './siteScenarios'
import { tableOf } from './tableOf'

const scenarios = [
  ...blogScenarios,
  ...siteScenarios,
  ...advertisingScenarios,
  ...evidenceScenarios,
]
const rows = new Map<string, { report: Report; byHand: readonly string[] }>()

describe('the verdict on whole blogs', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (name, scenario) => {
      const { report, asked, results } = await runScenario(scenario)
      rows.set(name, { report, byHand: Object.keys(scenario.says) })
      const broken = report.checks.filter(({ summary }) => summary.key === 'readiness:check-failed')
      expect(broken).toEqual([])
      const { verdict, says } = scenario
      expect({ verdict: report.verdict, ...saidOf(report, says) }).toEqual({ verdict, ...says })
      for (const [id, status] of Object.entries(scenario.never ?? {}))
        expect([id, report.checks.find((check) => check.id === id)?.status]).not.toEqual([
          id,
          status,
        ])
      for (const [id, part] of Object.entries(scenario.names ?? {})) {
        const found = report.checks.find((check) => check.id === id)
        expect(JSON.stringify(found?.evidence.items)).toContain(part)
      }
      scenario.seen?.({ asked, results })
      for (const finding of report.checks) expectSentences({ finding, messages })
      // The same report can be read in both languages.
      for (const language of ['en', 'bn-BD']) {
        const said = presentReport({ report, language, messages })
        const texts = said.checks.flatMap(({ title, summary, fix }) => [title, summary, fix ?? ''])
        expect(
          texts.filter((text) => /undefined|NaN|\{\w+\}|^[a-z-]+:[a-z-]+$/u.test(text)),
        ).toEqual([])
      }
    },
  )

  it('is told of at least sixty blogs, each under a name of its own', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
    expect(scenarios.length).toBeGreaterThanOrEqual(60)
    const verdicts = new Set(scenarios.map(({ verdict }) => verdict))
    expect(verdicts.size).toBe(4)
  })

  it('is what the table shows, printed and kept', async () => {
    const table = tableOf(rows)
    process.stdout.write(`${table}\n`)
    await expect(table).toMatchFileSnapshot('table.md')
  })

  it('is held back while a blocking rule is unknown, except where the owner’s word stands in', () => {
    const of = (start: string) => {
      const [, { report }] = [...rows].find(([name]) => name.startsWith(start))!
      return report.checks.find(({ id }) => id === 'originality-external-overlap')?.blocks
    }
    expect(of('everything fine but no evidence')).toBe('always')
    expect(of('the owner’s word for originality')).toBe('never')
  })
})
