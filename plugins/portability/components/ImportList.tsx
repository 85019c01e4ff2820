import { Button } from '@payloadcms/ui'

import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { ImportRow } from './importRow'
import { StatePill } from './StatePill'

/** The imports that were planned or run, the newest first, each to be looked at again. */
export const ImportList = ({
  rows,
  say,
  language,
  timeZone,
  onShow,
}: {
  rows: readonly ImportRow[]
  say: Say
  language: string
  timeZone: string
  onShow: (row: ImportRow) => void
}) => (
  <section aria-labelledby="ekagro-imports">
    <h2 id="ekagro-imports">{say('list:title')}</h2>
    {rows.length === 0 && <p className="ekagro-quiet">{say('list:none')}</p>}
    <ul className="ekagro-imports">
      {rows.map((row) => {
        const time = formatTime({ time: row.createdAt, language, timeZone })
        return (
          <li key={row.id}>
            <span className="ekagro-imports__name">{row.name}</span>
            <StatePill say={say} state={row.state} />
            <span className="ekagro-quiet">{time}</span>
            <Button
              aria-label={say('list:show-one', { name: row.name, time })}
              buttonStyle="secondary"
              margin={false}
              onClick={() => onShow(row)}
              size="small"
            >
              {say('list:show')}
            </Button>
          </li>
        )
      })}
    </ul>
  </section>
)
