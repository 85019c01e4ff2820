import { answerOf, readable } from '../checks/probe/visitItem'
import type { Outcome, ProbeResult } from '../domain/probe/probe'
import type { Say } from '../../../src/cms/sayIn'

export type VisitRow = {
  key: string
  address: string
  kind: string
  answer: string
  /** Nothing came, or an error: what the reader should look at. */
  isWrong: boolean
  words: string | null
}

/** The rows of the table of a visit: what every address of the site answered, faults first. */
export const visitRows = ({ result, say }: { result: ProbeResult; say: Say }): VisitRow[] => {
  const { robots, ads, sitemap, plain, otherHost, visits } = result
  const row = (outcome: Outcome & { held?: number | null }, kind: string): VisitRow => {
    const { address, status, hops, problem, held } = outcome
    const isExpected = ['missing', 'ads', 'sitemap', 'robots', 'other'].includes(kind)
    const answered = hops > 0 ? 'site:answered-after' : 'site:answered'
    const message = answerOf(outcome)
    return {
      key: `${kind} ${address}`,
      address: readable(address),
      kind: say(`site:kind-${kind}`),
      answer: problem
        ? say(message.key, message.values)
        : say(answered, { status: String(status ?? '–'), hops }),
      isWrong: !isExpected && (problem !== null || (status ?? 0) >= 400),
      words: held === null || held === undefined ? null : say('site:share', { share: held }),
    }
  }
  const rows = [
    ...visits.map((visit) => row(visit, visit.role)),
    ...(robots ? [row(robots, 'robots')] : []),
    ...(ads ? [row(ads, 'ads')] : []),
    ...(sitemap ? [row(sitemap, 'sitemap')] : []),
    ...(plain ? [row(plain, 'plain')] : []),
    ...(otherHost ? [row(otherHost, 'other')] : []),
  ]
  return rows.toSorted((one, other) => Number(other.isWrong) - Number(one.isWrong))
}
