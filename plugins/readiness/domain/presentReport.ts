import type { Evidence, EvidenceItem } from '../../../src/check/finding'
import { formatMessage } from '../../../src/check/formatMessage'
import type { Message } from '../../../src/check/message'
import type { Messages } from '../../../src/check/messages'
import { firstThingsToMend } from './firstThingsToMend'
import type { Report, ReportCheck } from './report'

export type PresentedItem = Omit<EvidenceItem, 'detail'> & { detail: string | null }

export type PresentedCheck = Omit<ReportCheck, 'summary' | 'fix' | 'evidence'> & {
  title: string
  summary: string
  fix: string | null
  evidence: Omit<Evidence, 'items'> & { items: PresentedItem[] }
}

/** A report in the reader's language, ready for the screen, the REST API and the terminal. */
export type PresentedReport = Omit<Report, 'checks'> & {
  verdictTitle: string
  verdictText: string
  /** Ids of the rules to mend, the most urgent first. */
  first: string[]
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
  return {
    ...report,
    verdictTitle: say({ key: `readiness:verdict-${report.verdict}` }),
    verdictText: say({ key: `readiness:verdict-${report.verdict}-text` }),
    first: firstThingsToMend(report).map(({ id }) => id),
    checks: report.checks.map((check) => ({
      ...check,
      title: say({ key: `${check.id}:title` }),
      summary: say(check.summary),
      fix: check.fix === null ? null : say(check.fix),
      evidence: {
        ...check.evidence,
        items: check.evidence.items.map((item) => ({
          ...item,
          detail: item.detail === undefined ? null : say(item.detail),
        })),
      },
    })),
  }
}
