import type { TermCount } from '../domain/termCount'

/** The terms that decided a score, the heaviest first. */
export const TermList = ({ terms }: { terms: readonly TermCount[] }) => (
  <ul className="ekagro-terms">
    {terms.map(({ term, learned }) => (
      <li className={learned ? 'ekagro-terms__learned' : undefined} key={term}>
        {term}
      </li>
    ))}
  </ul>
)
