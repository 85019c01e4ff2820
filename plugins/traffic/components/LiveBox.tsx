import type { Say } from '../../../src/cms/sayIn'
import type { Live } from '../domain/stats/stats'
import { showNumber } from './showNumber'

/** Who is on the blog now, and what they read. */
export const LiveBox = ({ live, language, say }: { live: Live; language: string; say: Say }) => (
  <section aria-labelledby="ekagro-live-now" className="ekagro-now">
    <h2 id="ekagro-live-now">{say('live:title')}</h2>
    <p>
      {say('live:count', {
        visitors: live.visitors,
        views: live.views,
        minutes: live.minutes,
        isCut: live.isCut ? 'yes' : 'no',
      })}
    </p>
    {live.pages.length > 0 && (
      <ol>
        {live.pages.slice(0, 5).map(({ path, views }) => (
          <li key={path}>
            <span className="ekagro-now__page">{path}</span>{' '}
            <span className="ekagro-quiet">{showNumber({ value: views, language })}</span>
          </li>
        ))}
      </ol>
    )}
  </section>
)
