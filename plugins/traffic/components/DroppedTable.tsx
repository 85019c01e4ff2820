import type { Say } from '../../../src/cms/sayIn'
import type { Stats } from '../domain/stats/stats'
import { nameOfValue } from './nameOfValue'
import { showNumber } from './showNumber'

/** What was not counted, and why. */
export const DroppedTable = ({
  dropped,
  csv,
  language,
  say,
}: {
  dropped: Stats['dropped']
  csv: string
  language: string
  say: Say
}) => (
  <section className="ekagro-values">
    <header>
      <h3>{say('table:dropped')}</h3>
      <a download href={csv}>
        <span aria-hidden="true">CSV</span>
        <span className="ekagro-unseen">{say('table:csv', { table: say('table:dropped') })}</span>
      </a>
    </header>
    <p className="ekagro-quiet">{say('table:dropped-text')}</p>
    {dropped.length === 0 ? (
      <p className="ekagro-quiet">{say('table:empty')}</p>
    ) : (
      <table className="ekagro-table">
        <thead>
          <tr>
            <th scope="col">{say('table:reason')}</th>
            <th scope="col">{say('table:requests')}</th>
          </tr>
        </thead>
        <tbody>
          {dropped.map(({ reason, count }) => (
            <tr key={reason}>
              <th scope="row">{nameOfValue({ subject: 'drop', value: reason, language, say })}</th>
              <td>{showNumber({ value: count, language })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
