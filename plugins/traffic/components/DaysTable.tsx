import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { Stats } from '../domain/stats/stats'
import { showDay } from './showDay'
import { showNumber } from './showNumber'
import { showSeconds } from './showSeconds'

/** Every number of the curve, the newest day first, with the posts that were published. */
export const DaysTable = ({
  stats: { days, posts },
  adminRoute,
  language,
  say,
}: {
  stats: Pick<Stats, 'days' | 'posts'>
  adminRoute: string
  language: string
  say: Say
}) => {
  const number = (value: number): string => showNumber({ value, language })
  return (
    <>
      <details className="ekagro-traffic__more">
        <summary>{say('chart:table')}</summary>
        <div className="ekagro-scroll" role="region" aria-label={say('chart:table')} tabIndex={0}>
          <table className="ekagro-table">
            <thead>
              <tr>
                <th scope="col">{say('chart:day-column')}</th>
                <th scope="col">{say('figure:visitors')}</th>
                <th scope="col">{say('figure:visits')}</th>
                <th scope="col">{say('figure:views')}</th>
                <th scope="col">{say('figure:engagement')}</th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ day, visitorDays, visits, views, engagement }) => (
                <tr key={day}>
                  <th scope="row">{showDay({ day, language })}</th>
                  <td>{number(visitorDays)}</td>
                  <td>{number(visits)}</td>
                  <td>{number(views)}</td>
                  <td>{showSeconds(engagement.seconds, say)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {posts.length > 0 && (
        <details className="ekagro-traffic__more">
          <summary>{say('chart:list', { count: posts.length })}</summary>
          <ul className="ekagro-traffic__posts">
            {posts.map(({ id, day, title }) => (
              <li key={id}>
                <Link
                  href={`${adminRoute}/collections/posts/${encodeURIComponent(id)}`}
                  prefetch={false}
                >
                  {title}
                </Link>{' '}
                <span className="ekagro-quiet">{showDay({ day, language })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
