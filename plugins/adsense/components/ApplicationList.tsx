import type { Say } from '../../../src/cms/sayIn'
import type { ReadApplication } from '../gather/readApplications'
import { ApplicationCard } from './ApplicationCard'

/** All applications, the newest first. */
export const ApplicationList = ({
  applications,
  say,
  ...rest
}: {
  applications: readonly ReadApplication[]
  say: Say
} & Omit<Parameters<typeof ApplicationCard>[0], 'application' | 'say'>) => (
  <section aria-labelledby="ekagro-applications">
    <h2 id="ekagro-applications">{say('adsense:history')}</h2>
    {applications.length === 0 ? (
      <div className="ekagro-adsense__empty">
        <p>
          <strong>{say('adsense:none')}</strong>
        </p>
        {rest.isAdmin && <p>{say('adsense:none-text')}</p>}
      </div>
    ) : (
      <ul className="ekagro-adsense__list">
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicationCard application={application} say={say} {...rest} />
          </li>
        ))}
      </ul>
    )}
  </section>
)
