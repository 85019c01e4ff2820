import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { kindOfOutcome } from '../domain/outcomes/kindOfOutcome'
import { siteOfBlog } from '../domain/google/siteOfBlog'
import { waitingTime } from '../domain/waitingTime'
import { readApplications } from '../gather/readApplications'
import { googleStore } from '../store/googleStore'
import { sayAdsense } from './sayAdsense'
import { showDay } from './showDay'

import '../../../src/cms/screen.css'
import './adsense.css'

/** The dashboard's hint: how long the application waits or how it ended, and Google's state beside it. */
export const AdsenseWidget = async ({ req }: WidgetServerProps) => {
  if (req.user?.role !== 'admin' && req.user?.role !== 'editor') return null
  const { payload, i18n } = req
  const { language } = i18n
  const say = sayAdsense(language)
  const [[newest], { reading }, { address, timeZone }] = await Promise.all([
    readApplications(req),
    googleStore(payload).reading(),
    readBlogSettings({ payload, req }),
  ])
  const dayOf = (time: string): string => showDay({ time, language, timeZone })
  const ours = reading && siteOfBlog({ sites: reading.sites, address })
  const isWaiting = newest && kindOfOutcome(newest.outcome) === 'waiting'
  return (
    <section aria-labelledby="ekagro-adsense-widget" className="ekagro-adsense-widget card">
      <h2 id="ekagro-adsense-widget">{say('adsense:title')}</h2>
      {newest ? (
        <>
          <p className="ekagro-adsense-widget__outcome">
            {say(`adsense:outcome-${newest.outcome}`)}
          </p>
          <p>
            {isWaiting
              ? say('adsense:waited', {
                  days: waitingTime({ appliedAt: newest.appliedAt, until: Date.now() }).days,
                })
              : say('adsense:applied-on', { day: dayOf(newest.appliedAt) })}
          </p>
        </>
      ) : (
        <p>{say('adsense:widget-none')}</p>
      )}
      {ours && reading && (
        <p className="ekagro-quiet">
          {say('adsense:widget-google', {
            state: say(`adsense:state-${ours.state}`),
            day: dayOf(reading.at),
          })}
        </p>
      )}
      <p>
        <Link href={`${payload.config.routes.admin}/adsense`} prefetch={false}>
          {say('adsense:widget-open')}
        </Link>
      </p>
    </section>
  )
}
