import type { ReactNode } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { Changes } from '../domain/changesSince'
import type { PresentedReport } from '../domain/presentReport'
import { AreaScores } from './AreaScores'
import { ChangedThresholds } from './ChangedThresholds'
import { Finding, FoldedFinding } from './Finding'
import { groupFindings } from './groupFindings'
import { NotMeasured } from './NotMeasured'
import { ReportChanges } from './ReportChanges'
import { TodoList } from './TodoList'
import { VerdictPanel } from './VerdictPanel'

/** A whole report: the verdict, what to mend first, then everything else by where its rule comes from. */
export const ReportBody = ({
  report,
  changes,
  history,
  say,
  adminRoute,
}: {
  report: PresentedReport
  /** Since the report before; null for the first. */
  changes: Changes | null
  /** The part that tells of earlier reports. */
  history: ReactNode
  say: Say
  adminRoute: string
}) => {
  const { first, groups, notMeasured } = groupFindings(report)
  return (
    <>
      <VerdictPanel report={report} say={say} />
      <TodoList adminRoute={adminRoute} report={report} say={say} />
      <ReportChanges changes={changes} report={report} say={say} />
      {history}
      <AreaScores areas={report.areas} say={say} />
      <ChangedThresholds adminRoute={adminRoute} report={report} say={say} />
      <section aria-labelledby="ekagro-first">
        <h2 id="ekagro-first">{say('first:title')}</h2>
        <p className="ekagro-quiet">{say(first.length > 0 ? 'first:text' : 'first:none')}</p>
        <ol className="ekagro-first">
          {first.map((check) => (
            <li key={check.id}>
              <Finding adminRoute={adminRoute} check={check} say={say} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="ekagro-rest">
        <h2 id="ekagro-rest">{say('rest:title')}</h2>
        {groups.map(({ key, checks, above }) => (
          <section aria-labelledby={`ekagro-group-${key}`} className="ekagro-group" key={key}>
            <h3 id={`ekagro-group-${key}`}>{say(`group:${key}`)}</h3>
            <p className="ekagro-quiet">
              {say(key === 'others' && above > 0 ? 'group:others-promoted' : `group:${key}-text`)}{' '}
              {above > 0 && say('group:above', { count: above })}
            </p>
            <ul className="ekagro-group__list">
              {checks.map((check) => (
                <FoldedFinding
                  adminRoute={adminRoute}
                  check={check}
                  isBasisShown={key === 'others'}
                  key={check.id}
                  say={say}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
      <NotMeasured checks={notMeasured} say={say} />
    </>
  )
}
