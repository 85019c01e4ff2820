import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { HistoryEntry } from '../domain/historyOf'
import { HistoryChart } from './HistoryChart'

/** How the blog came along: a curve of the rules passed and failed over the reports, and behind it a table of every number. */
export const ReportHistory = ({
  history,
  say,
  language,
  timeZone,
}: {
  /** The oldest first. */
  history: readonly HistoryEntry[]
  say: Say
  language: string
  timeZone: string
}) => {
  if (history.length === 0) return null
  const timeOf = (time: string): string => formatTime({ time, language, timeZone })
  const number = new Intl.NumberFormat(language.startsWith('bn') ? 'bn-BD' : 'en')
  return (
    <section aria-labelledby="ekagro-history" className="ekagro-history">
      <h2 id="ekagro-history">{say('history:title')}</h2>
      {history.length === 1 ? (
        <p className="ekagro-quiet">{say('history:one')}</p>
      ) : (
        <HistoryChart
          language={language}
          points={history.map(({ id, createdAt, verdict, counts }) => ({
            id,
            at: Date.parse(createdAt),
            pass: counts.pass,
            fail: counts.fail,
            told: say('history:point', {
              time: timeOf(createdAt),
              verdict: say(`verdict:${verdict}`),
              pass: counts.pass,
              fail: counts.fail,
            }),
          }))}
        />
      )}
      <details className="ekagro-more">
        <summary>{say('history:table')}</summary>
        <div aria-label={say('history:table')} className="ekagro-scroll" role="region" tabIndex={0}>
          <table className="ekagro-table">
            <thead>
              <tr>
                <th scope="col">{say('history:when')}</th>
                <th scope="col">{say('history:verdict')}</th>
                {(['pass', 'warn', 'fail', 'unknown'] as const).map((status) => (
                  <th key={status} scope="col">
                    {say(`status:${status}`)}
                  </th>
                ))}
                <th scope="col">{say('history:places')}</th>
                <th scope="col">{say('history:minutes')}</th>
                <th scope="col">{say('markdown:better')}</th>
                <th scope="col">{say('markdown:worse')}</th>
              </tr>
            </thead>
            <tbody>
              {history.toReversed().map((entry) => (
                <tr key={entry.id}>
                  <th scope="row">{timeOf(entry.createdAt)}</th>
                  <td>
                    {say(`verdict:${entry.verdict}`)}
                    {entry.profile === 'strict' && ` (${say('history:strict')})`}
                  </td>
                  {(['pass', 'warn', 'fail', 'unknown'] as const).map((status) => (
                    <td key={status}>{number.format(entry.counts[status])}</td>
                  ))}
                  <td>{number.format(entry.todo.count)}</td>
                  <td>{number.format(entry.todo.minutes)}</td>
                  <td>{entry.changes ? number.format(entry.changes.better.length) : '–'}</td>
                  <td>{entry.changes ? number.format(entry.changes.worse.length) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
