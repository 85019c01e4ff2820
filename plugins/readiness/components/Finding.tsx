import { Pill } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { PresentedCheck } from '../domain/presentReport'
import { EvidenceList } from './EvidenceList'
import { SourceList } from './SourceList'
import { StatusMark } from './StatusMark'

type FindingProps = { check: PresentedCheck; say: Say; adminRoute: string }

/** One rule that stands in the way, with everything it takes to mend it. */
export const Finding = ({ check, say, adminRoute }: FindingProps) => (
  <article className={`ekagro-finding ekagro-finding--${check.status}`} id={`rule-${check.id}`}>
    <header className="ekagro-finding__head">
      <h3>{check.title}</h3>
      <StatusMark say={say} status={check.status} />
      <Pill pillStyle="light" size="small">
        {say(`basis:${check.basis}`)}
      </Pill>
      <span className="ekagro-finding__blocks">
        {say(check.raised ? 'blocks:raised' : `blocks:${check.blocks}`)}
      </span>
    </header>
    <p className="ekagro-finding__summary">{check.summary}</p>
    {check.fix !== null && (
      <p className="ekagro-finding__fix">
        <strong>{say('first:fix')}:</strong> {check.fix}
      </p>
    )}
    <EvidenceList adminRoute={adminRoute} check={check} say={say} />
    <SourceList say={say} sources={check.sources} />
  </article>
)

/** One rule that stands in no way: a line that opens. */
export const FoldedFinding = ({
  check,
  say,
  adminRoute,
  isBasisShown,
}: FindingProps & { isBasisShown: boolean }) => (
  <li className="ekagro-folded" id={`rule-${check.id}`}>
    <details>
      <summary>
        <StatusMark say={say} status={check.status} />
        <span className="ekagro-folded__title">{check.title}</span>
        {isBasisShown && (
          <Pill pillStyle="light" size="small">
            {say(`basis:${check.basis}`)}
          </Pill>
        )}
      </summary>
      <div className="ekagro-folded__body">
        <p>{check.summary}</p>
        {check.fix !== null && (
          <p className="ekagro-finding__fix">
            <strong>{say('first:fix')}:</strong> {check.fix}
          </p>
        )}
        <EvidenceList adminRoute={adminRoute} check={check} say={say} />
        <SourceList say={say} sources={check.sources} />
      </div>
    </details>
  </li>
)
