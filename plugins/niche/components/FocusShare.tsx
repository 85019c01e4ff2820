import type { Say } from '../../../src/cms/sayIn'
import type { FocusAnswer } from './nicheAnswers'

/** How much of the blog is on its subject, what could not be told, and what the score has learned from. */
export const FocusShare = ({ answer, say }: { answer: FocusAnswer; say: Say }) => {
  const { share, told, onSubject, posts, learnedFrom, minimumPosts, passFrom } = answer
  return (
    <section className="ekagro-focus__share">
      {share === null ? (
        <>
          <h2>{say('focus:too-few')}</h2>
          <p>{say('focus:too-few-text', { told, needed: minimumPosts })}</p>
        </>
      ) : (
        <>
          <h2>{say('focus:share', { share })}</h2>
          <span aria-hidden="true" className="ekagro-meter">
            <span
              className={`ekagro-meter__fill${share < passFrom ? ' ekagro-meter__fill--below' : ''}`}
              style={{ width: `${100 * share}%` }}
            />
          </span>
          <p>{say('focus:counts', { onSubject, told })}</p>
        </>
      )}
      {posts > told && (
        <p className="ekagro-quiet">{say('focus:untold', { count: posts - told })}</p>
      )}
      <p className="ekagro-quiet">
        {learnedFrom.confirmed >= 3 ? say('focus:learned', learnedFrom) : say('focus:not-learned')}
      </p>
    </section>
  )
}
