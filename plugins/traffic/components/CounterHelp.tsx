import type { Say } from '../../../src/cms/sayIn'
import { CopyButton } from './CopyButton'

/** How to switch the counter on: the tag to copy, and why one's own visits do not show. */
export const CounterHelp = ({
  tag,
  isEmptyEver,
  say,
}: {
  tag: string
  /** Whether nothing was ever counted, or only nothing in this period. */
  isEmptyEver: boolean
  say: Say
}) => (
  <section className="ekagro-counter">
    <h2>{say(isEmptyEver ? 'empty:title' : 'empty:range')}</h2>
    <p>{say(isEmptyEver ? 'empty:text' : 'empty:range-text')}</p>
    <div className="ekagro-counter__tag">
      <pre aria-label={say('empty:tag')} role="region" tabIndex={0}>
        <code>{tag}</code>
      </pre>
      <CopyButton say={say} text={tag} />
    </div>
    <p className="ekagro-quiet">{say('empty:self')}</p>
  </section>
)
