import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import { kindOfOutcome } from '../domain/outcomes/kindOfOutcome'
import { outcomes } from '../domain/outcomes/outcomes'
import { waitingTime } from '../domain/waitingTime'
import type { ReadApplication } from '../gather/readApplications'
import { AnswerForm } from './AnswerForm'
import { dayInZone } from './dayInZone'
import { titleOfRule } from './titleOfRule'

const marks = { waiting: '…', accepted: '✓', refused: '✕', withdrawn: '–' } as const
const order = ['fail', 'warn', 'unknown'] as const

/** One application: when, how long it waits or waited, what the report said that day, and what Google answered. */
export const ApplicationCard = ({
  application,
  now,
  isAdmin,
  adminRoute,
  timeZone,
  dayOf,
  say,
  sayReport,
}: {
  application: ReadApplication
  /** Milliseconds since 1970. */
  now: number
  isAdmin: boolean
  adminRoute: string
  timeZone: string
  dayOf: (time: string) => string
  say: Say
  sayReport: Say
}) => {
  const { id, appliedAt, outcome, outcomeAt, evidence, mail, notes } = application
  const kind = kindOfOutcome(outcome)
  const source = outcomes.find(({ value }) => value === outcome)?.source
  const until = outcomeAt ? Date.parse(outcomeAt) : now
  const { days, span } = waitingTime({ appliedAt, until })
  const open = order.flatMap((status) =>
    (evidence?.checks ?? []).filter((check) => check.status === status),
  )
  const title = `ekagro-application-${id}`
  return (
    <article aria-labelledby={title} className="ekagro-application" id={`application-${id}`}>
      <h3 id={title}>{say('adsense:applied-on', { day: dayOf(appliedAt) })}</h3>
      <p className={`ekagro-application__outcome ekagro-application__outcome--${kind}`}>
        <span aria-hidden="true">{marks[kind]}</span> {say(`adsense:outcome-${outcome}`)}
      </p>
      <p>
        {kind === 'waiting'
          ? `${say('adsense:waited', { days })} ${say(`adsense:span-${span}`)}`
          : outcomeAt && say('adsense:answered', { day: dayOf(outcomeAt), days })}{' '}
        {kind !== 'waiting' && source && (
          <a href={source} rel="noreferrer" target="_blank">
            {say('adsense:reason-source')}
          </a>
        )}
      </p>
      <p>
        {evidence
          ? say('adsense:then', {
              verdict: sayReport(`verdict:${evidence.verdict}`),
              version: evidence.rulesVersion,
              ...evidence.coverage,
            })
          : say('adsense:then-none')}
      </p>
      {open.length > 0 && (
        <details>
          <summary>{say('adsense:then-open', { count: open.length })}</summary>
          <ul className="ekagro-application__rules">
            {open.map((check) => (
              <li key={check.id}>
                {titleOfRule({ id: check.id, sayReport })}{' '}
                <span className="ekagro-quiet">({say(`adsense:state-${check.status}`)})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {mail && (
        <figure>
          <figcaption>{say('adsense:mail-words')}</figcaption>
          <blockquote>{mail}</blockquote>
        </figure>
      )}
      {notes && (
        <p>
          {say('adsense:notes')}: {notes}
        </p>
      )}
      {isAdmin && (
        <>
          <AnswerForm
            appliedAt={appliedAt}
            id={id}
            isOpen={kind === 'waiting' && span !== 'few-days'}
            mail={mail ?? ''}
            outcome={outcome}
            outcomeAt={outcomeAt ?? null}
            timeZone={timeZone}
            today={dayInZone({ time: now, timeZone })}
          />
          <p>
            <Link
              aria-describedby={title}
              href={`${adminRoute}/collections/adsense-applications/${id}`}
              prefetch={false}
            >
              {say('adsense:edit')}
            </Link>
          </p>
        </>
      )}
    </article>
  )
}
