import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { AdsenseState } from '../gather/readAdsenseState'
import { wordOfGoogle } from './wordOfGoogle'

type Issue = NonNullable<AdsenseState['reading']>['issues'][number]

/** What Google objects to on the blog's site, page by page, each linked to the post or page of ours that stands there. */
export const PolicyIssues = ({
  reading: { issues, issueCount, otherIssues },
  adminRoute,
  dayOf,
  say,
}: {
  reading: NonNullable<AdsenseState['reading']>
  adminRoute: string
  dayOf: (time: string) => string
  say: Say
}) => {
  const span = ({
    firstDetected: first,
    lastDetected: last,
  }: Pick<Issue, 'firstDetected' | 'lastDetected'>) => {
    if (first && last && first !== last)
      return say('adsense:issue-span', { first: dayOf(first), last: dayOf(last) })
    const day = last ?? first
    return day ? dayOf(day) : '–'
  }
  return (
    <>
      <h3>{say('adsense:issues')}</h3>
      {issues.length === 0 ? (
        <p>
          {say('adsense:issues-none')} {say('adsense:issues-when')}
        </p>
      ) : (
        <table className="ekagro-adsense__table">
          <caption className="ekagro-unseen">{say('adsense:issues')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('adsense:issue-place')}</th>
              <th scope="col">{say('adsense:issue-topic')}</th>
              <th scope="col">{say('adsense:issue-action')}</th>
              <th scope="col">{say('adsense:issue-days')}</th>
            </tr>
          </thead>
          <tbody>
            {issues.map(({ place, document, topics, action, ...days }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two issues may be of one place, and the list is drawn once
              <tr key={index}>
                <th scope="row">
                  <span className="ekagro-google__place">{shown(place)}</span>
                  {document && (
                    <Link
                      href={`${adminRoute}/collections/${document.collection}/${encodeURIComponent(document.id)}`}
                      prefetch={false}
                    >
                      {say('adsense:issue-ours', {
                        title: document.title || say('adsense:untitled'),
                      })}
                    </Link>
                  )}
                </th>
                <td data-label={say('adsense:issue-topic')}>
                  {topics.map(({ topic }) => topic).join(', ') || '–'}
                </td>
                <td data-label={say('adsense:issue-action')}>
                  {wordOfGoogle(say, 'action', action)}
                  {days.escalatesOn && (
                    <>
                      <br />
                      {say('adsense:issue-escalates', { day: dayOf(days.escalatesOn) })}
                    </>
                  )}
                </td>
                <td data-label={say('adsense:issue-days')}>{span(days)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {issueCount > issues.length && (
        <p>{say('adsense:issues-more', { shown: issues.length, count: issueCount })}</p>
      )}
      {otherIssues > 0 && <p>{say('adsense:issues-elsewhere', { count: otherIssues })}</p>}
    </>
  )
}

/** An address as a person reads it. */
const shown = (place: string): string => {
  try {
    return decodeURI(place)
  } catch {
    return place
  }
}
