import type { Say } from '../../../src/cms/sayIn'
import type { PresentedReport } from '../domain/presentReport'

/** The eight areas with their scores, and the floor where there is one. */
export const AreaScores = ({ areas, say }: { areas: PresentedReport['areas']; say: Say }) => (
  <section aria-labelledby="ekagro-areas" className="ekagro-areas">
    <h2 id="ekagro-areas">{say('areas:title')}</h2>
    <ul>
      {areas.map(({ area, title, score, floor }) => (
        <li key={area}>
          <span className="ekagro-areas__name">{title}</span>
          <span className="ekagro-areas__score">
            {score === null
              ? say('areas:unknown')
              : say('areas:score', { score: Math.round(score) })}
          </span>
          <span aria-hidden="true" className="ekagro-meter">
            <span
              className={`ekagro-meter__fill${isBelow({ score, floor }) ? ' ekagro-meter__fill--below' : ''}`}
              style={{ width: `${score ?? 0}%` }}
            />
            {floor !== null && (
              <span className="ekagro-meter__floor" style={{ insetInlineStart: `${floor}%` }} />
            )}
          </span>
          <span className="ekagro-areas__floor">
            {floor === null ? say('areas:no-floor') : say('areas:floor', { floor })}
            {floor !== null && score !== null && (
              <> · {say(isBelow({ score, floor }) ? 'areas:below' : 'areas:enough')}</>
            )}
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const isBelow = ({ score, floor }: { score: number | null; floor: number | null }): boolean =>
  score !== null && floor !== null && score < floor
