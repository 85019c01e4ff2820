import type { Say } from '../../../src/cms/sayIn'
import type { ImportDimension } from '../domain/imports/imported'
import type { ImportedValues } from '../gather/readImported'
import { ImportedTable } from './ImportedTable'
import { nameOfValue, type Subject } from './nameOfValue'
import { showDay } from './showDay'

/** The heaviest values of one thing that a source counts, with the period that it tells. */
export const ImportedValuesTable = ({
  table: { dimension, from, to, rows },
  source,
  language,
  say,
}: {
  table: ImportedValues
  /** Its name in words. */
  source: string
  language: string
  say: Say
}) => {
  const title = say(`imported-of:${dimension}`)
  return (
    <section className="ekagro-values">
      <h4>{title}</h4>
      <p className="ekagro-quiet">
        {from === null || to === null
          ? say('imported:no-days')
          : say('imported:days', {
              from: showDay({ day: from, language }),
              to: showDay({ day: to, language }),
            })}
      </p>
      <ImportedTable
        heading={title}
        label={`${source}: ${title}`}
        language={language}
        rows={rows.map(({ value, figures }) => ({
          name: nameOf({ dimension, value, title, language, say }),
          figures,
        }))}
        say={say}
      />
    </section>
  )
}

const subjects: ReadonlySet<string> = new Set<Subject>([
  'page',
  'source',
  'channel',
  'campaign',
  'country',
  'device',
  'browser',
])

const nameOf = ({
  dimension,
  value,
  title,
  language,
  say,
}: {
  dimension: ImportDimension
  value: string
  title: string
  language: string
  say: Say
}): string => {
  if (dimension === 'total') return title
  const isOurs = (name: string): name is Subject => subjects.has(name)
  return isOurs(dimension) ? nameOfValue({ subject: dimension, value, language, say }) : value
}
