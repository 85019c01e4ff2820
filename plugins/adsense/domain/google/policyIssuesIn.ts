import type { PolicyIssue } from './googleReading'
import { type Json, recordOf, recordsIn, textIn } from './recordsIn'

const entities = ['SITE', 'SITE_SECTION', 'PAGE'] as const

/** The issues in an answer to `accounts.policyIssues.list`. */
export const policyIssuesIn = (body: unknown): PolicyIssue[] =>
  recordsIn(body, 'policyIssues').map((issue) => {
    const site = textIn(issue, 'site', 255)
    return {
      site,
      entity: entities.find((entity) => entity === issue.entityType) ?? 'UNKNOWN',
      place: textIn(issue, 'uri') || textIn(issue, 'siteSection') || site,
      topics: recordsIn(issue, 'policyTopics').map((topic) => ({
        topic: textIn(topic, 'topic', 200),
        type: textIn(topic, 'type', 50),
      })),
      action: textIn(issue, 'action', 50),
      firstDetected: dayIn(issue, 'firstDetectedDate'),
      lastDetected: dayIn(issue, 'lastDetectedDate'),
      escalatesOn: dayIn(issue, 'warningEscalationDate'),
      // A number of 64 bits, which JSON of Google writes as a text.
      adRequests: Number(issue.adRequestCount) || 0,
    }
  })

/** A `google.type.Date` as `YYYY-MM-DD`; null for a day that is missing or not whole. */
const dayIn = (issue: Json, key: string): string | null => {
  const { year, month, day } = recordOf(issue[key])
  if (![year, month, day].every((part) => Number.isInteger(part) && Number(part) > 0)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
