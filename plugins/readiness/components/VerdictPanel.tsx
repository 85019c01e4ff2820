import type { Status } from '../../../src/check/finding'
import type { Say } from '../../../src/cms/sayIn'
import type { PresentedReport } from '../domain/presentReport'

const signs = {
  'not-ready': 'M5 5l14 14M19 5 5 19',
  'cannot-say-yet': 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.6M12 18.6v.4',
  'nearly-ready': 'M12 4.5v9M12 18.5v.5',
  'ready-to-apply': 'M4.5 12.5l5 5L19.5 7',
} as const

/** The answer: may the blog apply, why, and how much of it is known. */
export const VerdictPanel = ({ report, say }: { report: PresentedReport; say: Say }) => {
  const { verdict, verdictTitle, verdictText, coverage, checks } = report
  const count = (wanted: Status): number => checks.filter(({ status }) => status === wanted).length
  const failing = checks.filter(({ status }) => status === 'fail')
  const official = failing.filter(({ basis }) => basis.startsWith('official')).length
  return (
    <section
      aria-labelledby="ekagro-verdict"
      className={`ekagro-verdict ekagro-verdict--${verdict}`}
    >
      <svg aria-hidden="true" focusable="false" height="44" viewBox="0 0 24 24" width="44">
        <path
          d={signs[verdict]}
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="2.6"
        />
      </svg>
      <div>
        <h2 id="ekagro-verdict">{verdictTitle}</h2>
        <p className="ekagro-verdict__text">{verdictText}</p>
        <p>
          <strong>{say('readiness:coverage', coverage)}</strong>{' '}
          {say('coverage:counts', {
            pass: count('pass'),
            warn: count('warn'),
            fail: count('fail'),
            unknown: count('unknown'),
            skipped: count('n/a'),
          })}{' '}
          {failing.length > 0 &&
            say('coverage:failures', { official, others: failing.length - official })}
        </p>
        <p className="ekagro-quiet">{say('readiness:no-probability')}</p>
      </div>
    </section>
  )
}
