import type { Say } from '../../../src/cms/sayIn'

const shown = 200

/** A list that opens under its heading; of a very long one the first 200 and how many more there are. */
export const FoldedList = ({
  heading,
  lines,
  say,
  isOpen = false,
}: {
  heading: string
  lines: readonly string[]
  say: Say
  isOpen?: boolean
}) =>
  lines.length === 0 ? null : (
    <details className="ekagro-list" open={isOpen}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      <ul>
        {lines.slice(0, shown).map((line, place) => (
          <li key={`${place}-${line}`}>{line}</li>
        ))}
      </ul>
      {lines.length > shown && <p>{say('result:more', { count: lines.length - shown })}</p>}
    </details>
  )
