import { checks } from '../../plugins/measures'
import { judgeAll } from '../../plugins/readiness/domain/judgeAll'
import type { Report } from '../../plugins/readiness/domain/report'
import { liveOf } from '../../plugins/site/domain/probe/liveOf'
import type { ProbeResult, RenderedPage } from '../../plugins/site/domain/probe/probe'
import { siteReadingKey } from '../../plugins/site/domain/probe/siteReadingKey'
import { blogAnswers } from '../support/fakeSite/blogSite'
import { fakeSite } from '../support/fakeSite/fakeSite'
import { probeFakeSite } from '../support/fakeSite/probeFakeSite'
import { readyBlog, today } from './readyBlog'
import type { Scenario, SiteScenario } from './scenario'
import { withFacts } from './withFacts'

const sixHours = 6 * 3_600_000
const noon = `${today}T06:00:00.000Z`

const rendered = (changes: Partial<RenderedPage>): RenderedPage => ({
  address: '',
  overflow: 0,
  fontSize: 16,
  paint: 500,
  height: 4_000,
  adHeight: 0,
  emptySlots: 0,
  overlays: [],
  did: [],
  ...changes,
})

/** The visit as if it had been made on the day of the reports, which is none of the clock's. */
const dated = (result: ProbeResult): ProbeResult => ({
  ...result,
  startedAt: noon,
  finishedAt: noon,
})

const visit = async (options: {
  scenario: Scenario
  look: SiteScenario
}): Promise<{
  snapshot: ReturnType<typeof readyBlog>
  asked: string[]
  results: ProbeResult[]
}> => {
  const { scenario, look } = options
  const open = await fakeSite({ answers: {}, ...look.site })
  const { origin, asked, answers } = open
  try {
    const snapshot = scenario.blog?.(origin) ?? readyBlog({ origin })
    const usual = blogAnswers(snapshot, look.drawn)
    Object.assign(answers, usual, look.answers?.({ origin, usual, snapshot }))
    const results: ProbeResult[] = []
    const { browser, limits } = look
    for (let run = 0; run < (look.runs ?? 1); run += 1) {
      // oxlint-disable-next-line no-await-in-loop -- visits follow one another
      const result = await probeFakeSite({
        snapshot,
        origin,
        ...(limits ? { limits } : {}),
        ...(browser
          ? { render: async () => ({ pages: browser(origin).map(rendered), problem: null }) }
          : {}),
      })
      results.push(result)
    }
    return { snapshot, asked, results }
  } finally {
    await open.close()
  }
}

/** The report of a whole blog, made as the product makes it: its documents, what is known beside them, and a visit of its site over TLS. */
export const runScenario = async (
  scenario: Scenario,
): Promise<{ report: Report; asked: string[]; results: readonly ProbeResult[] }> => {
  const { site: look } = scenario
  if (!look) {
    const snapshot =
      scenario.blog?.('https://example.com') ?? readyBlog({ origin: 'https://example.com' })
    const context = { snapshot: await withFacts(snapshot), now: new Date(noon) }
    return { report: await judgeAll({ checks, context }), asked: [], results: [] }
  }
  const { snapshot, asked, results } = await visit({ scenario, look })
  // A certificate that ends is measured from the day of the visit, which was made today.
  const shift = Date.parse(noon) - Date.parse(results.at(-1)!.finishedAt)
  const moved = results.map(dated).map((result) => ({
    ...result,
    certificate: result.certificate && {
      ...result.certificate,
      validTo: new Date(Date.parse(result.certificate.validTo) + shift).toISOString(),
    },
  }))
  const latest = moved.at(-1)!
  const remembered = look.runs === undefined ? [latest, latest, latest] : moved.toReversed()
  const history = remembered.map((result, place) => ({
    ...liveOf(result),
    at: new Date(Date.parse(noon) - place * sixHours).toISOString(),
  }))
  const seen = {
    ...snapshot,
    readings: { ...snapshot.readings, [siteReadingKey]: { result: latest, history } },
  }
  const now = new Date(Date.parse(noon) + (look.later ?? 0) * 86_400_000)
  const report = await judgeAll({ checks, context: { snapshot: await withFacts(seen), now } })
  return { report, asked, results }
}
