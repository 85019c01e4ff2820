import type { AdminViewServerProps } from 'payload'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { dayInZone } from '../domain/stats/dayInZone'
import { counterTag } from '../gather/counterTag'
import { isCounted } from '../gather/isCounted'
import { sayTraffic } from './sayTraffic'
import { TrafficScreen } from './TrafficScreen'

import './traffic.css'

/** `/admin/traffic`: who reads the blog, and are they people? */
export const TrafficView = async (view: AdminViewServerProps) => {
  const user = requireViewUser(view, '/traffic')
  const { req } = view.initPageResult
  const { payload, i18n } = req
  const say = sayTraffic(i18n.language)
  const { timeZone, address } = await readBlogSettings({ payload, req })
  const today = dayInZone({ at: Date.now(), timeZone })
  const named = (name: 'from' | 'to') => {
    const value = view.searchParams?.[name]
    return typeof value === 'string' ? { [name]: value } : {}
  }
  return (
    <ScreenFrame className="ekagro-traffic" steps={[{ label: say('screen:nav') }]} view={view}>
      <TrafficScreen
        asked={{ ...named('from'), ...named('to') }}
        home={address ?? ''}
        isEditor={user.role !== 'author'}
        isEmptyEver={!(await isCounted({ payload, today }))}
        tag={counterTag(payload)}
        timeZone={timeZone}
        today={today}
      />
    </ScreenFrame>
  )
}
