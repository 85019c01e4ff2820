import { Link } from '@payloadcms/ui'

import { ruleOf } from '../../../src/check/ruleOf'
import type { Say } from '../../../src/cms/sayIn'
import type { PresentedReport } from '../domain/presentReport'

/** The numbers by which this blog is judged differently from others; nothing when there are none. */
export const ChangedThresholds = ({
  report,
  say,
  adminRoute,
}: {
  report: Pick<PresentedReport, 'changedThresholds' | 'checks'>
  say: Say
  adminRoute: string
}) => {
  const { changedThresholds, checks } = report
  if (changedThresholds.length === 0) return null
  return (
    <section aria-labelledby="ekagro-changed" className="ekagro-changed">
      <h2 id="ekagro-changed">{say('changed:title')}</h2>
      <ul>
        {changedThresholds.map(({ rule, key, from, to }) => {
          const unit = ruleOf(rule).thresholds.find((threshold) => threshold.key === key)?.unit
          const amount = (count: number) => say(`unit:${unit ?? 'count'}`, { count })
          return (
            <li key={`${rule}.${key}`}>
              <strong>{checks.find(({ id }) => id === rule)?.title}</strong>:{' '}
              {say('readiness:changed-threshold', { from: amount(from), to: amount(to) })}
            </li>
          )
        })}
      </ul>
      <p>
        <Link href={`${adminRoute}/globals/thresholds`} prefetch={false}>
          {say('changed:link')}
        </Link>
      </p>
    </section>
  )
}
