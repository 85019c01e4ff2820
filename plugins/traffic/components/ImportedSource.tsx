'use client'

import { useMemo } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import { daysIn } from '../domain/stats/daysIn'
import type { ImportedOf } from '../gather/readImported'
import { DayChart } from './DayChart'
import { figuresTold } from './figuresTold'
import { ImportedTable } from './ImportedTable'
import { ImportedValuesTable } from './ImportedValuesTable'
import { showDay } from './showDay'
import { showNumber } from './showNumber'
import { TrustMark } from './TrustMark'

/** What one source told of the period: its curve, and a table for each thing that it counts. */
export const ImportedSource = ({
  imported: { source, trust, days, tables },
  language,
  say,
}: {
  imported: ImportedOf
  language: string
  say: Say
}) => {
  const id = `ekagro-imported-${source}`
  const name = say(`imported:${source}`)
  const [figure] = figuresTold(days.map(({ figures }) => figures))
  const [from, to] = [days[0]?.day ?? '', days.at(-1)?.day ?? '']
  const names = useMemo(() => (from === '' ? [] : daysIn({ from, to })), [from, to])
  const values = useMemo(() => {
    const told = new Map(days.map(({ day, figures }) => [day, figures]))
    return names.map((day) => (figure && told.get(day)?.[figure]) ?? null)
  }, [days, names, figure])
  return (
    <section aria-labelledby={id} className="ekagro-imported__source">
      <h3 id={id}>
        {name} <TrustMark say={say} trust={trust} />
      </h3>
      <p className="ekagro-quiet">{say(`imported:why-${trust}`)}</p>
      {figure && names.length > 1 && (
        <>
          <DayChart
            days={names}
            label={say('imported:chart', {
              figure: say(`imported-figure:${figure}`),
              source: name,
              from: showDay({ day: from, language }),
              to: showDay({ day: to, language }),
            })}
            language={language}
            say={say}
            showValue={(value) => showNumber({ value, language })}
            values={values}
          />
          <details className="ekagro-traffic__more">
            <summary>{say('imported:all-days', { source: name })}</summary>
            <ImportedTable
              heading={say('chart:day-column')}
              label={say('imported:all-days', { source: name })}
              language={language}
              rows={days
                .toReversed()
                .map(({ day, figures }) => ({ name: showDay({ day, language }), figures }))}
              say={say}
            />
          </details>
        </>
      )}
      <div className="ekagro-traffic__tables">
        {tables.map((table) => (
          <ImportedValuesTable
            key={table.dimension}
            language={language}
            say={say}
            source={name}
            table={table}
          />
        ))}
      </div>
    </section>
  )
}
