import { DefaultTemplate } from '@payloadcms/next/templates'
import { Banner, Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { ImportScreen } from './ImportScreen'
import { sayPortability } from './sayPortability'

import '../../../src/cms/screen.css'
import './import.css'

/** `/admin/import`: brings a blog from WordPress or Blogger. */
export const ImportView = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const adminRoute = payload.config.routes.admin
  if (!user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}/import`)}`)

  const say = sayPortability(i18n.language)
  const { timeZone } = await readBlogSettings({ payload, req })
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
        <Gutter className="ekagro-screen">
          <h1>{say('screen:title')}</h1>
          <p className="ekagro-import__text">{say('screen:text')}</p>
          {user.role === 'admin' || user.role === 'editor' ? (
            <ImportScreen timeZone={timeZone} />
          ) : (
            <Banner type="info">{say('screen:only-editors')}</Banner>
          )}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
