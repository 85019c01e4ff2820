import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { formatTime } from '../../../src/cms/formatTime'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { readSiteState } from '../gather/readSiteState'
import { LastVisit } from './LastVisit'
import { ProofSection } from './ProofSection'
import { saySite } from './saySite'
import { SiteControls } from './SiteControls'

import './site.css'

/** `/admin/site`: what the last visit of the public site saw, drawn on the server; starting and stopping happens in the browser. */
export const SiteView = async (view: AdminViewServerProps) => {
  const user = requireViewUser(view, '/site')
  const { req } = view.initPageResult
  const { payload, i18n } = req
  const adminRoute = payload.config.routes.admin
  const { language } = i18n
  const say = saySite(language)
  const mayRun = user.role === 'admin' || user.role === 'editor'
  const [state, { timeZone }] = await Promise.all([
    readSiteState({ payload, withToken: user.role === 'admin' }),
    readBlogSettings({ payload, req }),
  ])
  const timeOf = (time: string): string => formatTime({ time, language, timeZone })
  const { running, failed, wasCancelled } = state
  return (
    <ScreenFrame className="ekagro-site" steps={[{ label: say('site:title') }]} view={view}>
      <header className="ekagro-screen__head">
        <div>
          <h1>{say('site:title')}</h1>
          <p>{say('site:lead')}</p>
          {state.address ? (
            <p>{say('site:address', { address: state.address })}</p>
          ) : (
            <p>
              {say('site:no-address')}{' '}
              <Link href={`${adminRoute}/globals/blog`} prefetch={false}>
                {say('site:to-settings')}
              </Link>
            </p>
          )}
        </div>
        {state.address && (
          <SiteControls first={{ running, failed, wasCancelled }} mayRun={mayRun} />
        )}
      </header>
      {state.address && (
        <>
          <ProofSection say={say} state={state} />
          <LastVisit
            reportAddress={`${adminRoute}/readiness`}
            say={say}
            state={state}
            timeOf={timeOf}
          />
        </>
      )}
    </ScreenFrame>
  )
}
