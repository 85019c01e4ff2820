import type { Say } from '../../../src/cms/sayIn'
import type { Counts } from './importRow'
import { sayOr } from './sayPortability'

/** Kinds with how many there are of each; what there is none of is left out. */
export const CountTable = ({
  counts,
  prefix,
  say,
}: {
  counts: Counts
  /** Of the keys that name the kinds: `plan:` or `left:`. */
  prefix: 'plan' | 'left'
  say: Say
}) => {
  const present = Object.entries(counts).filter(([, count]) => count > 0)
  if (present.length === 0) return <p>{say('plan:nothing')}</p>
  return (
    <dl className="ekagro-counts">
      {present.map(([kind, count]) => (
        <div key={kind}>
          <dt>{sayOr(say, `${prefix}:${kind}`, kind)}</dt>
          <dd>{say('count:value', { count })}</dd>
        </div>
      ))}
    </dl>
  )
}
