import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { FocusScreen } from './FocusScreen'
import { sayNiche } from './sayNiche'

import '../../../src/cms/screen.css'
import './niche.css'

/** `/admin/niche`: is the blog about one thing? */
export const FocusView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const adminRoute = payload.config.routes.admin
  if (!user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}/niche`)}`)
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
      <SetStepNav nav={[{ label: sayNiche(i18n.language)('focus:nav') }]} />
      <main>
        <Gutter className="ekagro-screen">
          <FocusScreen maySay={user.role === 'admin' || user.role === 'editor'} />
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
