import type { RuleSource } from '../../../src/check/rule'
import type { Say } from '../../../src/cms/sayIn'

/** The pages a rule rests on, each with how it was read. */
export const SourceList = ({ sources, say }: { sources: readonly RuleSource[]; say: Say }) =>
  sources.length === 0 ? null : (
    <div className="ekagro-sources">
      <h4>{say('finding:sources')}</h4>
      <ul>
        {sources.map(({ title, url, grade }) => (
          <li key={url}>
            <a href={url} rel="noreferrer" target="_blank">
              <span lang="en">{title}</span>
              <span className="ekagro-unseen"> ({say('finding:new-tab')})</span>
            </a>
            <span className="ekagro-sources__grade">{say(`grade:${grade}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
