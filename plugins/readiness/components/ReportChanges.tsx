import type { Say } from '../../../src/cms/sayIn'
import type { Changes } from '../domain/changesSince'
import type { PresentedReport } from '../domain/presentReport'

/** What is better, worse or newly known since the report before; nothing for the first report. */
export const ReportChanges = ({
  changes,
  report: { checks },
  say,
}: {
  changes: Changes | null
  report: Pick<PresentedReport, 'checks'>
  say: Say
}) => {
  if (changes === null) return null
  const titles = new Map(checks.map(({ id, title }) => [id, title]))
  const { verdict, better, worse, others, hasOtherRules } = changes
  const isSame = verdict === null && better.length + worse.length + others.length === 0
  const lists = [
    { key: 'markdown:better', list: better },
    { key: 'markdown:worse', list: worse },
    { key: 'markdown:others', list: others },
  ].filter(({ list }) => list.length > 0)
  return (
    <section aria-labelledby="ekagro-changes" className="ekagro-changes">
      <h2 id="ekagro-changes">{say('markdown:changes')}</h2>
      {isSame && <p>{say('document:unchanged')}</p>}
      {verdict && (
        <p>
          {say('markdown:verdict', {
            from: say(`verdict:${verdict.from}`),
            to: say(`verdict:${verdict.to}`),
          })}
        </p>
      )}
      {lists.map(({ key, list }) => (
        <div key={key}>
          <h3>{say(key)}</h3>
          <ul>
            {list.map(({ rule, from, to }) => (
              <li key={rule}>
                <a href={`#rule-${rule}`}>{titles.get(rule) ?? rule}</a>{' '}
                <span className="ekagro-quiet">
                  {say('changes:step', { from: say(`status:${from}`), to: say(`status:${to}`) })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hasOtherRules && <p className="ekagro-quiet">{say('markdown:other-rules')}</p>}
    </section>
  )
}
