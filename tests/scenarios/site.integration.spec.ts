import { afterEach, describe, expect, it } from 'vitest'

import { messages } from '../../plugins/measures'
import { blogAnswers, blogSnapshot } from '../support/fakeSite/blogSite'
import { fakeSite, type FakeSite } from '../support/fakeSite/fakeSite'
import { findingsOf, probeFakeSite } from '../support/fakeSite/probeFakeSite'
import { expectSentences } from '../support/everyMessage'
import { type SiteScenario, siteScenarios } from './siteScenarios'

let site: FakeSite | null = null
afterEach(async () => {
  await site?.close()
  site = null
})

describe('the public site', () => {
  it.each(siteScenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const open = await fakeSite({ answers: {}, ...scenario.site })
      site = open
      const snapshot = blogSnapshot({
        origin: open.origin,
        publisherId: scenario.publisherId ?? null,
      })
      const usual = blogAnswers(snapshot, scenario.drawn)
      Object.assign(
        open.answers,
        usual,
        scenario.answers?.({ origin: open.origin, usual, snapshot }),
      )
      const results = []
      for (let run = 0; run < (scenario.runs ?? usualRuns(scenario)); run += 1) {
        // oxlint-disable-next-line no-await-in-loop -- visits follow one another
        results.push(
          await probeFakeSite({
            snapshot,
            origin: open.origin,
            ...(scenario.limits ? { limits: scenario.limits } : {}),
          }),
        )
      }
      const findings = await findingsOf({ snapshot, results })
      for (const finding of findings.values()) expectSentences({ finding, messages })
      const said = Object.fromEntries(
        Object.keys(scenario.says).map((id) => {
          const finding = findings.get(id)
          return [id, finding && `${finding.status} ${finding.summary.key.split(':')[1]}`]
        }),
      )
      const wanted = Object.fromEntries(
        Object.entries(scenario.says).map(([id, text]) => [
          id,
          text.includes(' ') ? text : `${text} ${text}`,
        ]),
      )
      expect(said).toEqual(wanted)
      for (const [id, part] of Object.entries(scenario.names ?? {})) {
        expect(JSON.stringify(findings.get(id)?.evidence.items)).toContain(part)
      }
      scenario.asked?.({ asked: open.asked, results })
    },
  )
})

/** Only what three visits show needs three. */
const usualRuns = ({ says }: SiteScenario): number =>
  ['pass', 'warn'].includes(says['tech-public-live'] ?? '') ? 3 : 1
