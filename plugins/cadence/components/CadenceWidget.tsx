import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { formatTime } from '../../../src/cms/formatTime'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { sayForecast } from '../domain/sayForecast'
import { plannedPosts } from '../gather/plannedPosts'
import { readMeasures } from '../gather/readMeasures'
import type { ResolvedCadenceOptions } from '../options'
import { overdueReason } from './overdueReason'
import { sayCadence } from './sayCadence'

import '../../../src/cms/screen.css'
import './cadence.css'

/** The dashboard's reminder: when the next post is due, what is planned, and what was not published at its time. */
export const CadenceWidget = async ({
  req,
  options,
}: WidgetServerProps & { options: ResolvedCadenceOptions }) => {
  if (!req.user) return null
  const { payload, i18n } = req
  const { language } = i18n
  const words = sayCadence(language)
  const now = new Date()
  const [measures, planned, { timeZone }] = await Promise.all([
    readMeasures({ req, options, now }),
    plannedPosts({ req, options, now }),
    readBlogSettings({ payload, req }),
  ])
  const { admin } = payload.config.routes
  const said = sayForecast({ measures, language })
  const next = planned.find(({ state, isUpdate }) => state === 'scheduled' && !isUpdate)
  const overdue = planned.filter(({ state }) => state !== 'scheduled' && state !== 'running')
  const timeOf = (at: string): string => formatTime({ time: at, language, timeZone })
  const isLate = overdue.length > 0 || (measures.due < measures.today && !next)
  return (
    <section
      aria-labelledby="ekagro-next-post"
      className={`ekagro-next-post card${isLate ? ' ekagro-next-post--late' : ''}`}
    >
      <div>
        <h2 id="ekagro-next-post">{words('widget:title')}</h2>
        <p className="ekagro-next-post__due">{said.due}</p>
        {next && (
          <p>
            {words('widget:planned', {
              title: next.title || words('entry:untitled'),
              time: timeOf(next.at),
            })}
          </p>
        )}
        <p>{said.streak}</p>
        <p>{said.outlook}</p>
      </div>
      {overdue.length > 0 && (
        <div className="ekagro-next-post__overdue">
          <h3>{words('overdue:title', { count: overdue.length })}</h3>
          <ul>
            {overdue.map((entry) => (
              <li key={`${entry.post}-${entry.at}`}>
                <Link
                  href={`${admin}/collections/posts/${encodeURIComponent(entry.post)}`}
                  prefetch={false}
                >
                  {entry.title || words('entry:untitled')}
                </Link>{' '}
                <span className="ekagro-quiet">
                  {words('overdue:at', { time: timeOf(entry.at) })}
                </span>
                <p>{overdueReason({ ...entry, words })}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="ekagro-next-post__see">
        <Link href={`${admin}/calendar`} prefetch={false}>
          {words('widget:see')}
        </Link>
      </p>
    </section>
  )
}
