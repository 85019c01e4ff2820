import type { Say } from '../../../src/cms/sayIn'
import type { PairAnswer } from './deskAnswers'
import { firstInTime } from './firstInTime'
import { shareOf } from './shareOf'

/** What it is about: the post, how much of it stands in the source, and who was first. */
export const ReviewHead = ({ answer, say }: { answer: PairAnswer; say: Say }) => {
  const { pair, adjustedOriginality, originality } = answer
  const { first, days } = firstInTime({ ours: pair.post.publishedAt, theirs: pair.publishedAt })
  return (
    <header className="ekagro-review__head">
      <h1>{pair.post.title || say('post:untitled')}</h1>
      <p className="ekagro-review__score" role="status">
        <span className={`ekagro-tag ekagro-tag--${pair.status}`}>
          {say(`status:${pair.status}`)}
        </span>{' '}
        {pair.excluded ? (
          say('review:score-excluded', { share: shareOf(pair.rawShare) })
        ) : (
          <strong>
            {say('review:score', {
              share: shareOf(pair.share),
              words: pair.words,
              longest: pair.longest,
            })}
          </strong>
        )}{' '}
        <span className="ekagro-quiet">
          {say('review:originality', { share: shareOf(adjustedOriginality) })}
          {originality < adjustedOriginality &&
            ` ${say('review:raw', { share: shareOf(originality) })}`}
        </span>
      </p>
      <p className="ekagro-review__first">
        {pair.post.publishedAt ? say(`first:${first}`, { days }) : say('first:unpublished')}
      </p>
    </header>
  )
}
