import type { Say } from '../../../src/cms/sayIn'
import type { Readability } from '../domain/readability/readability'
import { readabilityBand } from '../domain/readability/readabilityBand'

const oneDecimal = (value: number) => Math.round(value * 10) / 10

/** How hard the text is to read, in words, with what the number is made of. */
export const ReadingEase = ({
  readability,
  say,
}: {
  readability: Readability | null
  say: Say
}) => (
  <div>
    <h3>{say('reading')}</h3>
    {readability === null ? (
      <p className="ekagro-quiet">{say('reading-unknown')}</p>
    ) : (
      <>
        <p>
          {say(`reading:${readability.formula}`, {
            score:
              readability.formula === 'flesch'
                ? Math.round(readability.score)
                : oneDecimal(readability.score),
            band: readabilityBand(readability),
            grade: Math.max(0, Math.round(readability.grade ?? 0)),
          })}
        </p>
        <p className="ekagro-quiet">
          {say('reading-because', {
            sentence: oneDecimal(readability.wordsPerSentence),
            units: oneDecimal(readability.unitsPerWord),
            long: readability.longWords,
          })}
        </p>
      </>
    )}
  </div>
)
