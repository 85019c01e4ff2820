import type { Say } from '../../../src/cms/sayIn'
import type { ProbeResult } from '../domain/probe/probe'
import { visitRows } from './visitRows'

/** What the last visit saw, an address in each row; on a telephone a row is a block. */
export const VisitTable = ({ result, say }: { result: ProbeResult; say: Say }) => {
  const rows = visitRows({ result, say })
  return (
    <table className="ekagro-visits">
      <caption>{say('site:table', { count: rows.length })}</caption>
      <thead>
        <tr>
          {['address', 'kind', 'answer', 'words'].map((column) => (
            <th key={column} scope="col">
              {say(`site:column-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, address, kind, answer, isWrong, words }) => (
          <tr className={isWrong ? 'ekagro-visits__wrong' : undefined} key={key}>
            <th scope="row">{address}</th>
            <td>{kind}</td>
            <td>
              {isWrong && <span aria-hidden="true">✕ </span>}
              {answer}
            </td>
            <td>{words ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
