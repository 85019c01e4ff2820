import type { Say } from '../../../src/cms/sayIn'
import { passageKinds } from './deskAnswers'
import type { MarkedPassage } from './markedPassages'

/** The levels that occur, each with its look and its letter. */
export const Legend = ({ passages, say }: { passages: readonly MarkedPassage[]; say: Say }) => {
  const kinds = passageKinds.filter((kind) =>
    passages.some((passage) => passage.kind === kind && !passage.excluded),
  )
  return (
    <ul aria-label={say('legend:title')} className="ekagro-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <mark className={`ekagro-mark ekagro-mark--${kind}`}>
            <span aria-hidden="true" className="ekagro-letter">
              {say(`letter:${kind}`)}
            </span>
            {say(`level:${kind}`)}
          </mark>
        </li>
      ))}
      {passages.some(({ excluded }) => excluded) && (
        <li>
          <mark className="ekagro-mark ekagro-mark--excluded">{say('legend:excluded')}</mark>
        </li>
      )}
    </ul>
  )
}
