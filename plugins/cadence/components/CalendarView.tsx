import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { sayForecast } from '../domain/sayForecast'
import { readCalendar } from '../gather/readCalendar'
import { readMeasures } from '../gather/readMeasures'
import type { ResolvedCadenceOptions } from '../options'
import { CadenceFigures } from './CadenceFigures'
import { CalendarScreen } from './CalendarScreen'
import { sayCadence } from './sayCadence'
import { YearPicture } from './YearPicture'

import './cadence.css'

/** `/admin/calendar`: the forecast and the measures drawn on the server, the month and its drafts worked in the browser. */
export const CalendarView = async (
  view: AdminViewServerProps & { options: ResolvedCadenceOptions },
) => {
  const { options } = view
  const user = requireViewUser(view, '/calendar')
  const { req } = view.initPageResult
  const { payload, i18n } = req
  const adminRoute = payload.config.routes.admin
  const { language } = i18n
  const words = sayCadence(language)
  const now = new Date()
  const { month } = view.searchParams ?? {}
  const asked = typeof month === 'string' ? month : null
  const [measures, wanted] = await Promise.all([
    readMeasures({ req, options, now }),
    readCalendar({ req, options, month: asked, now }),
  ])
  const calendar = wanted ?? (await readCalendar({ req, options, month: null, now }))
  const said = sayForecast({ measures, language })
  const { target } = measures
  return (
    <ScreenFrame className="ekagro-cadence" steps={[{ label: words('screen:nav') }]} view={view}>
      <header>
        <h1>{words('screen:title')}</h1>
        <div className="ekagro-forecast">
          <p className="ekagro-forecast__due">{said.due}</p>
          <p>
            {said.outlook} {said.streak}
          </p>
          <p>
            {words('screen:goal', { per: target.per, posts: target.posts })}{' '}
            {user.role === 'admin' && (
              <Link href={`${adminRoute}/globals/blog`} prefetch={false}>
                {words('screen:change-goal')}
              </Link>
            )}
          </p>
          <p className="ekagro-quiet">{words('screen:google')}</p>
        </div>
      </header>
      {calendar && <CalendarScreen first={calendar} />}
      <YearPicture language={language} measures={measures} words={words} />
      <CadenceFigures language={language} measures={measures} words={words} />
    </ScreenFrame>
  )
}
