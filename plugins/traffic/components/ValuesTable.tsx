import type { Say } from '../../../src/cms/sayIn'
import type { Channel } from '../domain/hit'
import type { Row } from '../domain/stats/stats'
import { nameOfValue, type Subject } from './nameOfValue'
import { showNumber } from './showNumber'

/** A list of values with their figures: a bar behind each name shows its views beside the heaviest. */
export const ValuesTable = ({
  title,
  subject,
  rows,
  csv,
  language,
  say,
}: {
  title: string
  subject: Exclude<Subject, 'drop'>
  rows: readonly (Row & { channel?: Channel })[]
  /** Address of the export. */
  csv: string
  language: string
  say: Say
}) => {
  const most = Math.max(1, ...rows.map(({ views }) => views))
  const number = (value: number): string => showNumber({ value, language })
  return (
    <section className="ekagro-values">
      <header>
        <h3>{title}</h3>
        <a download href={csv}>
          <span aria-hidden="true">CSV</span>
          <span className="ekagro-unseen">{say('table:csv', { table: title })}</span>
        </a>
      </header>
      {rows.length === 0 ? (
        <p className="ekagro-quiet">{say('table:empty')}</p>
      ) : (
        <table className="ekagro-table">
          <thead>
            <tr>
              <th scope="col">{say(`table:${subject}`)}</th>
              <th scope="col">{say('figure:visitor-days')}</th>
              <th scope="col">{say('figure:views')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ value, views, visitorDays, channel }) => (
              <tr key={value}>
                <th scope="row">
                  <span
                    aria-hidden="true"
                    className="ekagro-values__bar"
                    style={{ width: `${(100 * views) / most}%` }}
                  />
                  <span className="ekagro-values__name">
                    {nameOfValue({ subject, value, language, say })}
                    {channel && value !== '' && (
                      <>
                        {' '}
                        <span className="ekagro-quiet">{say(`channel:${channel}`)}</span>
                      </>
                    )}
                  </span>
                </th>
                <td>{number(visitorDays)}</td>
                <td>{number(views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
