import { Link } from '@payloadcms/ui'

import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { Flag } from './deskAnswers'
import { sayOr } from './sayOriginality'
import { shareOf } from './shareOf'

/** A flag in the queue: what was taken from where, how much of it, and since when it waits. */
export const FlagRow = ({
  flag,
  adminRoute,
  say,
  language,
  timeZone,
}: {
  flag: Flag
  adminRoute: string
  say: Say
  language: string
  timeZone: string
}) => {
  const { post, title, kind, share, longest, words, relation, status, decision, excluded } = flag
  return (
    <li className={`ekagro-flag ekagro-flag--${status}`}>
      <p className="ekagro-flag__share">
        <strong>{say('flag:share', { share: shareOf(share) })}</strong>
        <span aria-hidden="true" className="ekagro-meter">
          <span
            className="ekagro-meter__fill ekagro-meter__fill--below"
            style={{ width: `${Math.min(100, 100 * share)}%` }}
          />
        </span>
      </p>
      <div className="ekagro-flag__what">
        <h3>
          <Link
            className="ekagro-flag__open"
            href={`${adminRoute}/originality/${encodeURIComponent(flag.pair)}`}
            prefetch={false}
          >
            {post.title || say('post:untitled')}
          </Link>
        </h3>
        <p>
          <span className="ekagro-quiet">{say('flag:from')}</span>{' '}
          {kind === 'closed' ? (
            say('source:closed')
          ) : (
            <>
              {title || say('source:untitled')}{' '}
              <span className="ekagro-quiet">({sayOr(say, `source:${kind}`, kind)})</span>
            </>
          )}
        </p>
        <p className="ekagro-flag__marks">
          <span className={`ekagro-tag ekagro-tag--${status}`}>
            {decision ? say(`decision:${decision}`) : say(`status:${status}`)}
          </span>
          {relation === 'self' && <span className="ekagro-tag">{say('relation:self')}</span>}
          {excluded && <span className="ekagro-tag">{say('flag:excluded')}</span>}
          <span className="ekagro-quiet">
            {say('flag:words', { words, longest })}
            {post.authors.length > 0 && ` · ${post.authors.join(', ')}`}
            {' · '}
            {formatTime({ time: flag.foundAt, language, timeZone })}
          </span>
        </p>
      </div>
    </li>
  )
}
