import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { LoggedDecision } from './deskAnswers'
import type { MarkedPassage } from './markedPassages'

/** Who decided what and when, the newest first. */
export const DecisionLog = ({
  log,
  passages,
  say,
  language,
  timeZone,
}: {
  log: readonly LoggedDecision[]
  passages: readonly MarkedPassage[]
  say: Say
  language: string
  timeZone: string
}) => {
  const about = (key: string | null): string => {
    if (key === null) return say('log:whole')
    const passage = passages.find((one) => one.key === key)
    return passage ? say('log:passage', { letter: passage.letter }) : say('log:changed-passage')
  }
  return (
    <section aria-labelledby="ekagro-log" className="ekagro-log">
      <h2 id="ekagro-log">{say('log:title')}</h2>
      {log.length === 0 && <p className="ekagro-quiet">{say('log:none')}</p>}
      <ol>
        {log.map(({ id, passage, decision, note, by, at }) => (
          <li key={id}>
            <p>
              <strong>{say(`decision:${decision}`)}</strong> · {about(passage)}
            </p>
            {note && <p className="ekagro-log__note">{note}</p>}
            <p className="ekagro-quiet">
              {by ?? say('log:nobody')} · {formatTime({ time: at, language, timeZone })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
