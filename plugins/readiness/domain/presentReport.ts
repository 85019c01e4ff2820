import type { Evidence, EvidenceItem } from '../../../src/check/finding'
import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import type { Messages } from '../../../src/check/messages'
import { firstThingsToMend } from './firstThingsToMend'
import type { AreaScore, Report, ReportCheck } from './report'
import { type Todo, todo } from './todo'

export type PresentedItem = Omit<EvidenceItem, 'detail'> & { detail: string | null }

export type PresentedCheck = Omit<ReportCheck, 'summary' | 'fix' | 'evidence'> & {
  title: string
  summary: string
  fix: string | null
  /** False when this version has no check for the rule. */
  measured: boolean
  evidence: Omit<Evidence, 'items'> & { items: PresentedItem[] }
}

/** A report in the reader's language, ready for the screen, the REST API and the terminal. */
export type PresentedReport = Omit<Report, 'checks' | 'areas'> & {
  verdictTitle: string
  verdictText: string
  /** Ids of the rules to mend, the most urgent first. */
  first: string[]
  /** The shortest path out of the verdict, by rule; the minutes are guessed. */
  todo: Pick<Todo, 'steps' | 'count' | 'minutes'>
  areas: (AreaScore & { title: string })[]
  checks: PresentedCheck[]
}

/** Puts every sentence of a report into one language. */
export const presentReport = ({
  report,
  language,
  messages,
}: {
  report: Report
  language: string
  messages: Messages
}): PresentedReport => {
  const say = (message: Message): string => formatMessage({ message, language, messages })
  const blocking = blockingWith(report, report.verdict === 'not-ready' ? 'fail' : 'unknown')
  const isBlocked = report.verdict === 'not-ready' || report.verdict === 'cannot-say-yet'
  const raised = isBlocked ? blocking.filter((check) => check.raised).length : 0
  const { tasks: _tasks, ...steps } = todo(report)
  return {
    ...report,
    verdictTitle: say({ key: `verdict:${report.verdict}` }),
    verdictText: say({
      key: `verdict:${report.verdict}:text${raised > 0 ? '-strict' : ''}`,
      values: { count: blocking.length, official: blocking.length - raised },
    }),
    first: firstThingsToMend(report).map(({ id }) => id),
    todo: steps,
    areas: report.areas.map((score) => ({ ...score, title: say({ key: `area:${score.area}` }) })),
    checks: report.checks.map((check) => ({
      ...check,
      title: say({ key: `${check.id}:title` }),
      summary: say(check.summary),
      fix: check.fix === null ? null : say(check.fix),
      measured: check.summary.key !== 'readiness:not-measured',
      evidence: {
        ...check.evidence,
        items: check.evidence.items.map((item) => ({
          ...item,
          title: item.title === item.id ? say(placeName(item)) : item.title,
          detail: item.detail === undefined ? null : say(item.detail),
        })),
      },
    })),
  }
}

/** The name of a place that has no title of its own: a setting, or a document that is still to be made. */
const placeName = ({ kind, id }: EvidenceItem): Message => ({
  key: kind === 'global' ? `global:${id}` : `${id}:${kind}`,
})

/** The blocking rules that have the status that made the verdict. */
const blockingWith = ({ checks }: Report, wanted: 'fail' | 'unknown'): readonly ReportCheck[] =>
  checks.filter(
    ({ blocks, status }) => status === wanted && (blocks === 'always' || blocks === 'attested'),
  )
