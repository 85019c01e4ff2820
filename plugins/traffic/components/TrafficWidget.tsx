import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { addUp } from '../domain/stats/addUp'
import { dayInZone } from '../domain/stats/dayInZone'
import { lastDays } from '../domain/stats/lastDays'
import { openTrafficStore } from '../store/openTrafficStore'
import { sayTraffic } from './sayTraffic'
import { showNumber } from './showNumber'

import '../../../src/cms/screen.css'
import './traffic.css'

const spans = [7, 28] as const

/** The dashboard's hint: visitor-days of the last 7 and 28 days. */
export const TrafficWidget = async ({ req }: WidgetServerProps) => {
  if (!req.user) return null
  const { payload, i18n } = req
  const { language } = i18n
  const say = sayTraffic(language)
  const { timeZone } = await readBlogSettings({ payload, req })
  const to = dayInZone({ at: Date.now(), timeZone })
  const store = await openTrafficStore(payload)
  const days = await store.days(lastDays({ to, days: 28 }))
  const sums = spans.map((count) => {
    const { from } = lastDays({ to, days: count })
    return { count, ...addUp(days.filter(({ day }) => day >= from)) }
  })
  return (
    <section aria-labelledby="ekagro-readers" className="ekagro-readers card">
      <h2 id="ekagro-readers">{say('widget:title')}</h2>
      {days.length === 0 ? (
        <p>{say('widget:none')}</p>
      ) : (
        <dl className="ekagro-figures">
          {sums.map(({ count, visitors }) => (
            <div key={count}>
              <dt>{say('widget:days', { days: count })}</dt>
              <dd>
                <strong>{showNumber({ value: visitors, language })}</strong>
                <span className="ekagro-quiet">{say('figure:visitor-days')}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="ekagro-readers__see">
        <Link href={`${payload.config.routes.admin}/traffic`} prefetch={false}>
          {say('widget:see')}
        </Link>
      </p>
    </section>
  )
}
