import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { CheckedSource, DeskPassage, LiveCheck } from './deskAnswers'
import { LivePassage } from './LivePassage'
import { sayOr } from './sayOriginality'
import { shareOf } from './shareOf'

/** Under this many words nothing can be called copied. */
const fewWords = 8

/** What the check of the moment found: the score, the sources with their passages, and what else is to be known. */
export const LiveResult = ({
  check: { words, adjustedOriginality, sources, partial, manipulation = [], gate },
  text,
  active,
  onShow,
  onQuote,
  pairs,
  adminRoute,
  say,
}: {
  check: LiveCheck
  /** The text that was checked. */
  text: string
  /** The passage that is marked in the editor. */
  active: string | null
  onShow: (passage: DeskPassage, name: string) => void
  onQuote: (passage: DeskPassage, source: CheckedSource) => void
  /** The matches of the post as last saved, by source, as far as they may be opened. */
  pairs: ReadonlyMap<string, string>
  adminRoute: string
  say: Say
}) => {
  if (words < fewWords) return <p>{say('live:short')}</p>
  const found = sources.filter(({ passages }) => passages.length > 0)
  return (
    <>
      <p className="ekagro-live__score">
        <strong>{say('live:score', { share: shareOf(adjustedOriginality) })}</strong>
      </p>
      <span aria-hidden="true" className="ekagro-meter">
        <span className="ekagro-meter__fill" style={{ width: `${100 * adjustedOriginality}%` }} />
      </span>
      {gate && gate.mode !== 'off' && gate.reasons.length > 0 && (
        <p className="ekagro-live__gate">
          {say(gate.mode === 'block' ? 'live:gate-block' : 'live:gate-warn')}
        </p>
      )}
      {partial && <p>{say('live:partial')}</p>}
      {manipulation.length > 0 && (
        <ul className="ekagro-live__signs">
          {manipulation.map(({ kind, count }) => (
            <li key={kind}>
              {say(`sign:${kind}`)} {say('sign:count', { count })}
            </li>
          ))}
        </ul>
      )}
      {found.length === 0 && <p>{say('live:clean')}</p>}
      <ol className="ekagro-live__sources">
        {found.map((source, place) => {
          const { kind, title, share, passages, relation, excluded } = source
          const isClosed = kind === 'closed'
          const pair = pairs.get(source.source ?? '')
          return (
            <li key={source.source ?? `closed-${place}`}>
              <h3>
                {isClosed ? say('source:closed') : title || say('source:untitled')}
                <small>
                  {say('live:share', { share: shareOf(share) })}
                  {relation === 'self' && ` · ${say('relation:self')}`}
                  {excluded && ` · ${sayOr(say, `excluded:${excluded}`, excluded)}`}
                </small>
              </h3>
              {pair && (
                <Link
                  href={`${adminRoute}/originality/${encodeURIComponent(pair)}`}
                  prefetch={false}
                >
                  {say('live:review')}
                </Link>
              )}
              <ul>
                {passages.map((passage) => {
                  const name = `${place}:${passage.key}`
                  return (
                    <LivePassage
                      isActive={active === name}
                      key={name}
                      mayQuote={!isClosed && !passage.excluded}
                      onQuote={() => onQuote(passage, source)}
                      onShow={() => onShow(passage, name)}
                      passage={passage}
                      say={say}
                      text={text}
                    />
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ol>
    </>
  )
}
