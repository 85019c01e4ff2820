import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { SiteState } from '../gather/readSiteState'
import { VisitTable } from './VisitTable'

/** When the site was last looked at, what that cost and what was seen. */
export const LastVisit = ({
  state,
  say,
  timeOf,
  reportAddress,
}: {
  state: SiteState
  say: Say
  timeOf: (time: string) => string
  reportAddress: string
}) => {
  const { result, runsInDay } = state
  return (
    <section aria-labelledby="ekagro-last-visit">
      <h2 id="ekagro-last-visit">{say('site:last-title')}</h2>
      {!result && <p>{say('site:never')}</p>}
      {result && (
        <>
          <p>
            {say('site:at', { time: timeOf(result.finishedAt), requests: result.requests })}{' '}
            {result.stopped && say(`site:stopped-${result.stopped}`)}
          </p>
          <p>{say('site:runs', { runs: runsInDay })}</p>
          <p>
            {result.rendered
              ? say('site:rendered', { pages: result.rendered.length })
              : result.renderProblem === undefined
                ? say('site:no-browser')
                : say('site:render-failed', { reason: result.renderProblem })}
          </p>
          {result.certificate && (
            <p>
              {say('site:certificate', {
                time: timeOf(result.certificate.validTo),
                issuer: result.certificate.issuer || '–',
              })}
            </p>
          )}
          <p>
            <Link href={reportAddress} prefetch={false}>
              {say('site:to-report')}
            </Link>
          </p>
          <VisitTable result={result} say={say} />
        </>
      )}
    </section>
  )
}
