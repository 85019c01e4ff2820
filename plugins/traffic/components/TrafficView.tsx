import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { dayInZone } from '../domain/stats/dayInZone'
import { counterTag } from '../gather/counterTag'
import { isCounted } from '../gather/isCounted'
import { sayTraffic } from './sayTraffic'
import { TrafficScreen } from './TrafficScreen'

import '../../../src/cms/screen.css'
import './traffic.css'

/** `/admin/traffic`: who reads the blog, and are they people? */
export const TrafficView = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const adminRoute = payload.config.routes.admin
  if (!user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}/traffic`)}`)
  const say = sayTraffic(i18n.language)
  const { timeZone, address } = await readBlogSettings({ payload, req })
  const today = dayInZone({ at: Date.now(), timeZone })
  const named = (name: 'from' | 'to') => {
    const value = searchParams?.[name]
    return typeof value === 'string' ? { [name]: value } : {}
  }
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: say('screen:nav') }]} />
      <main>
        <Gutter className="ekagro-screen ekagro-traffic">
          <TrafficScreen
            asked={{ ...named('from'), ...named('to') }}
            home={address ?? ''}
            isEditor={user.role !== 'author'}
            isEmptyEver={!(await isCounted({ payload, today }))}
            tag={counterTag(payload)}
            timeZone={timeZone}
            today={today}
          />
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
