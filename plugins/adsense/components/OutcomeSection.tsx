import { statuses } from '../../../src/check/finding'
import type { Say } from '../../../src/cms/sayIn'
import type { OutcomeTable } from '../domain/outcomes/outcomeTable'
import { titleOfRule } from './titleOfRule'

/** What stood in the reports when the owner applied, against Google's answers: counts, with the honest word about how few they are. */
export const OutcomeSection = ({
  table,
  api,
  isAdmin,
  say,
  sayReport,
}: {
  table: OutcomeTable
  api: string
  isAdmin: boolean
  say: Say
  sayReport: Say
}) => {
  const { counted, accepted, refused, waiting, withoutReport, verdicts, checks } = table
  const cell = (states: OutcomeTable['checks'][number]['states'], kind: 'accepted' | 'refused') =>
    statuses
      .filter((status) => states[status][kind] > 0)
      .map((status) =>
        say('adsense:cell', {
          state: say(`adsense:state-${status}`),
          count: states[status][kind],
        }),
      )
      .join(', ') || '–'
  return (
    <section aria-labelledby="ekagro-predicted">
      <h2 id="ekagro-predicted">{say('adsense:predicted')}</h2>
      {counted === 0 ? (
        <p>{say('adsense:predicted-none')}</p>
      ) : (
        <>
          <p>{say('adsense:small', { count: counted })}</p>
          <p>{say('adsense:counted', { accepted, refused, waiting })}</p>
          <ul>
            {verdicts.map((row) => (
              <li key={row.verdict}>
                {say('adsense:verdict-row', { verdict: sayReport(`verdict:${row.verdict}`) })}:{' '}
                {say('adsense:cell', { state: say('adsense:table-accepted'), count: row.accepted })}
                , {say('adsense:cell', { state: say('adsense:table-refused'), count: row.refused })}
              </li>
            ))}
          </ul>
          <details>
            <summary>{say('adsense:all-rules')}</summary>
            <table className="ekagro-adsense__table">
              <caption>{say('adsense:table')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('adsense:table-rule')}</th>
                  <th scope="col">{say('adsense:table-accepted')}</th>
                  <th scope="col">{say('adsense:table-refused')}</th>
                </tr>
              </thead>
              <tbody>
                {checks.map(({ id, states }) => (
                  <tr key={id}>
                    <th scope="row">{titleOfRule({ id, sayReport })}</th>
                    <td data-label={say('adsense:table-accepted')}>{cell(states, 'accepted')}</td>
                    <td data-label={say('adsense:table-refused')}>{cell(states, 'refused')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
      {withoutReport > 0 && <p>{say('adsense:without-report', { count: withoutReport })}</p>}
      {isAdmin && (
        <p className="ekagro-adsense__files">
          {say('adsense:export')}{' '}
          <a download href={`${api}/adsense/outcomes?format=json`}>
            JSON
          </a>{' '}
          ·{' '}
          <a download href={`${api}/adsense/outcomes?format=csv`}>
            CSV
          </a>
        </p>
      )}
    </section>
  )
}
