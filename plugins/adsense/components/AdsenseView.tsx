import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { formatTime } from '../../../src/cms/formatTime'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { sayIn } from '../../../src/cms/sayIn'
import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { outcomeTable } from '../domain/outcomes/outcomeTable'
import { readAdsenseState } from '../gather/readAdsenseState'
import { readApplications } from '../gather/readApplications'
import { recordedOf } from '../gather/recordedOf'
import { ApplicationList } from './ApplicationList'
import { ApplySection } from './ApplySection'
import { GoogleSection } from './GoogleSection'
import { OutcomeSection } from './OutcomeSection'
import { sayAdsense } from './sayAdsense'
import type { ScreenProps } from './screenProps'
import { showDay } from './showDay'

import './adsense.css'

/** `/admin/adsense`: applications, Google's state and what predicted the answer, drawn on the server; writing happens in the browser. */
export const AdsenseView = async (view: AdminViewServerProps & ScreenProps) => {
  const { messages, readReport, operatorClient } = view
  const user = requireViewUser(view, '/adsense')
  const { req } = view.initPageResult
  const { payload, i18n } = req
  const { language } = i18n
  const adminRoute = payload.config.routes.admin
  const say = sayAdsense(language)
  const sayReport = sayIn({ language, messages })
  const maySee = user.role === 'admin' || user.role === 'editor'
  const isAdmin = user.role === 'admin'
  const { timeZone, publisherId } = await readBlogSettings({ payload, req })
  const [applications, state, newest] = maySee
    ? await Promise.all([
        readApplications(req),
        readAdsenseState({ req, operatorClient, user }),
        readReport(req),
      ])
    : [[], null, null]
  const timeOf = (time: string): string => formatTime({ time, language, timeZone })
  const dayOf = (time: string): string => showDay({ time, language, timeZone })
  const { google } = view.searchParams ?? {}
  return (
    <ScreenFrame className="ekagro-adsense" steps={[{ label: say('adsense:title') }]} view={view}>
      <header>
        <h1>{say('adsense:title')}</h1>
        <p>{say(maySee ? 'adsense:lead' : 'adsense:only-editors')}</p>
        {maySee && (
          <p>
            <Link href={`${adminRoute}/readiness`} prefetch={false}>
              {say('adsense:to-report')}
            </Link>
          </p>
        )}
      </header>
      {state && (
        <>
          <ApplySection
            adminRoute={adminRoute}
            isAdmin={isAdmin}
            newest={newest && { time: timeOf(newest.createdAt), verdict: newest.report.verdict }}
            publisherId={publisherId}
            say={say}
            sayReport={sayReport}
          />
          <ApplicationList
            adminRoute={adminRoute}
            applications={applications}
            dayOf={dayOf}
            isAdmin={isAdmin}
            now={Date.now()}
            say={say}
            sayReport={sayReport}
            timeZone={timeZone}
          />
          <GoogleSection
            adminRoute={adminRoute}
            back={typeof google === 'string' ? google : null}
            dayOf={dayOf}
            isAdmin={isAdmin}
            say={say}
            state={state}
            timeOf={timeOf}
            waiting={applications.find(({ outcome }) => outcome === 'waiting')?.appliedAt ?? null}
          />
          <OutcomeSection
            api={payload.config.routes.api}
            isAdmin={isAdmin}
            say={say}
            sayReport={sayReport}
            table={outcomeTable(applications.map(recordedOf))}
          />
        </>
      )}
    </ScreenFrame>
  )
}
