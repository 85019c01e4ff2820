import type { Say } from '../../../src/cms/sayIn'
import type { Figures } from '../domain/stats/figuresOf'
import { showNumber } from './showNumber'
import { showSeconds } from './showSeconds'

/** How a number compares with the one before it, in words. */
const change = (now: number, before: number, say: Say): string => {
  if (before === 0) return now === 0 ? say('figure:same') : say('figure:new')
  const share = Math.abs(now - before) / before
  if (share < 0.005) return say('figure:same')
  return say(now > before ? 'figure:up' : 'figure:down', { share })
}

/** The four numbers of a period, each beside the one before. */
export const FigureCards = ({
  figures,
  before,
  language,
  say,
}: {
  figures: Figures
  before: Figures
  language: string
  say: Say
}) => {
  const { seconds, depth } = figures.engagement
  const counted = [
    ['figure:visitor-days', figures.visitorDays, before.visitorDays],
    ['figure:visits', figures.visits, before.visits],
    ['figure:views', figures.views, before.views],
  ] as const
  return (
    <>
      <dl className="ekagro-figures">
        {counted.map(([key, now, then]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>
              <strong>{showNumber({ value: now, language })}</strong>
              <span className="ekagro-quiet">{change(now, then, say)}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{say('figure:engagement')}</dt>
          <dd>
            <strong>{showSeconds(seconds, say)}</strong>
            <span className="ekagro-quiet">
              {depth !== null && say('figure:depth', { depth: depth / 100 })}
            </span>
          </dd>
        </div>
      </dl>
      <p className="ekagro-quiet ekagro-traffic__note">{say('figure:note')}</p>
    </>
  )
}
