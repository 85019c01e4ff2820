import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { Flag } from '../domain/signals/flag'
import { nameOfValue } from './nameOfValue'
import { showDay } from './showDay'
import { showNumber } from './showNumber'

/** The rows behind a flag, at most a hundred. */
export const FlagRows = ({
  flag: { rows, count },
  language,
  timeZone,
  say,
}: {
  flag: Pick<Flag, 'rows' | 'count'>
  language: string
  timeZone: string
  say: Say
}) => {
  const label = say('flag:rows', { shown: rows.length, more: count - rows.length, count })
  const agentOf = ({ browser, device, country }: Flag['rows'][number]): string =>
    [
      browser,
      device && nameOfValue({ subject: 'device', value: device, language, say }),
      country && nameOfValue({ subject: 'country', value: country, language, say }),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <details className="ekagro-traffic__more">
      <summary>{label}</summary>
      <div aria-label={label} className="ekagro-scroll" role="group" tabIndex={0}>
        <table className="ekagro-table ekagro-table--words">
          <thead>
            <tr>
              <th scope="col">{say('flag:time')}</th>
              <th scope="col">{say('flag:page')}</th>
              <th scope="col">{say('flag:source')}</th>
              <th scope="col">{say('flag:agent')}</th>
              <th scope="col">{say('flag:views')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no name, and never move
              <tr key={index}>
                <td>
                  {row.at === null
                    ? showDay({ day: row.day, language })
                    : formatTime({ time: new Date(row.at).toISOString(), language, timeZone })}
                </td>
                <td>{row.path}</td>
                <td>
                  {row.source || (row.at !== null || row.path === '' ? say('flag:direct') : '')}
                </td>
                <td>{agentOf(row)}</td>
                <td>{showNumber({ value: row.views, language })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
