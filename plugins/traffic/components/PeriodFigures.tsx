'use client'

import { useId, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { Stats } from '../domain/stats/stats'
import { DaysTable } from './DaysTable'
import { DroppedTable } from './DroppedTable'
import { FigureCards } from './FigureCards'
import { type Measure, measures } from './measures'
import { ValuesTable } from './ValuesTable'
import { VisitsChart } from './VisitsChart'

const lists = [
  ['pages', 'page'],
  ['channels', 'channel'],
  ['sources', 'source'],
  ['campaigns', 'campaign'],
  ['countries', 'country'],
  ['devices', 'device'],
  ['browsers', 'browser'],
] as const

/** Everything about one period: the four numbers, the curve with its table, and what they are made of. */
export const PeriodFigures = ({
  stats,
  csv,
  adminRoute,
  language,
  say,
}: {
  stats: Stats
  /** Address of the export, its table still to be named. */
  csv: string
  adminRoute: string
  language: string
  say: Say
}) => {
  const id = useId()
  const [measure, setMeasure] = useState<Measure>('visitors')
  const words = { language, say }
  return (
    <>
      <FigureCards before={stats.before} figures={stats.totals} {...words} />
      <section aria-labelledby={id}>
        <div className="ekagro-traffic__bar">
          <h2 id={id}>{say('chart:title')}</h2>
          <div className="ekagro-traffic__tools">
            <label htmlFor={`${id}-measure`}>{say('chart:measure')}</label>
            <select
              id={`${id}-measure`}
              onChange={({ target }) => setMeasure(target.value as Measure)}
              value={measure}
            >
              {measures.map((one) => (
                <option key={one} value={one}>
                  {say(`figure:${one}`)}
                </option>
              ))}
            </select>
            <a download href={`${csv}&table=days`}>
              {say('chart:csv')}
            </a>
          </div>
        </div>
        <VisitsChart measure={measure} stats={stats} {...words} />
        <DaysTable adminRoute={adminRoute} stats={stats} {...words} />
      </section>
      <div className="ekagro-traffic__tables">
        {lists.map(([table, subject]) => (
          <ValuesTable
            csv={`${csv}&table=${table}`}
            key={table}
            rows={stats[table]}
            subject={subject}
            title={say(`table:${table}`)}
            {...words}
          />
        ))}
        <DroppedTable csv={`${csv}&table=dropped`} dropped={stats.dropped} {...words} />
      </div>
    </>
  )
}
