import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { PresentedReport } from '../domain/presentReport'
import { editAddress } from './editAddress'
import { StatusMark } from './StatusMark'

const shownSteps = 8
const shownPlaces = 3

/** The shortest path out of the verdict: rules in the order to mend them, each with its guessed effort and the way to its first places. */
export const TodoList = ({
  report: { todo, checks },
  say,
  adminRoute,
}: {
  report: Pick<PresentedReport, 'todo' | 'checks'>
  say: Say
  adminRoute: string
}) => {
  const byId = new Map(checks.map((check) => [check.id, check]))
  const row = ({ rule, count, minutes }: PresentedReport['todo']['steps'][number]) => {
    const check = byId.get(rule)
    if (!check) return null
    return (
      <li key={rule}>
        <StatusMark say={say} status={check.status} /> <a href={`#rule-${rule}`}>{check.title}</a>
        <span className="ekagro-todo__effort">{say('todo:step', { count, minutes })}</span>
        {check.evidence.items.length > 0 && (
          <ul>
            {check.evidence.items.slice(0, shownPlaces).map((item, place) => (
              <li key={`${item.kind}-${item.id}-${place}`}>
                <Link href={editAddress({ item, adminRoute })} prefetch={false}>
                  {item.title.trim() || say('item:untitled')}
                </Link>
              </li>
            ))}
            {count > shownPlaces && (
              <li>
                <a href={`#rule-${rule}`}>{say('finding:more', { count: count - shownPlaces })}</a>
              </li>
            )}
          </ul>
        )}
      </li>
    )
  }
  const { steps, count, minutes } = todo
  return (
    <section aria-labelledby="ekagro-todo" className="ekagro-todo">
      <h2 id="ekagro-todo">{say('markdown:todo')}</h2>
      <p>{count === 0 ? say('markdown:nothing') : say('markdown:effort', { count, minutes })}</p>
      {steps.length > 0 && <ol>{steps.slice(0, shownSteps).map(row)}</ol>}
      {steps.length > shownSteps && (
        <details className="ekagro-more">
          <summary>{say('finding:more', { count: steps.length - shownSteps })}</summary>
          <ol start={shownSteps + 1}>{steps.slice(shownSteps).map(row)}</ol>
        </details>
      )}
    </section>
  )
}
