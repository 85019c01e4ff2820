import type { Say } from '../../../src/cms/sayIn'
import type { ImportedFigures } from '../domain/imports/imported'
import { figuresTold } from './figuresTold'
import { showNumber } from './showNumber'

/** Names with imported figures: a column for each figure that some row tells. */
export const ImportedTable = ({
  heading,
  label,
  rows,
  language,
  say,
}: {
  /** Of the first column. */
  heading: string
  /** Of the part that scrolls. */
  label: string
  rows: readonly { name: string; figures: ImportedFigures }[]
  language: string
  say: Say
}) => {
  const columns = figuresTold(rows.map(({ figures }) => figures))
  return (
    <div aria-label={label} className="ekagro-scroll" role="region" tabIndex={0}>
      <table className="ekagro-table">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`imported-figure:${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }, index) => (
            // Two values may be shown by one name.
            // oxlint-disable-next-line react/no-array-index-key -- rows come whole and in their order
            <tr key={index}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td key={column}>{showNumber({ value: figures[column] ?? null, language })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
