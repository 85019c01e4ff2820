import type { Say } from '../../../src/cms/sayIn'
import type { PresentedCheck } from '../domain/presentReport'
import { SourceList } from './SourceList'

/** The rules that this version has no check for, folded away: the owner cannot mend them here but should know of them. */
export const NotMeasured = ({ checks, say }: { checks: readonly PresentedCheck[]; say: Say }) =>
  checks.length === 0 ? null : (
    <details className="ekagro-unmeasured">
      <summary>
        <h2>{say('unmeasured:title', { count: checks.length })}</h2>
      </summary>
      <p>{say('unmeasured:text')}</p>
      <ul>
        {checks.map((check) => (
          <li id={`rule-${check.id}`} key={check.id}>
            <h3>{check.title}</h3>
            <p className="ekagro-finding__blocks">
              {say(`basis:${check.basis}`)} · {say(`blocks:${check.blocks}`)}
            </p>
            {check.fix !== null && <p>{check.fix}</p>}
            <SourceList say={say} sources={check.sources} />
          </li>
        ))}
      </ul>
    </details>
  )
