import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import '../../../src/cms/screen.css'
import './originality.css'

/** The admin around a screen of the desk; sends whoever is not signed in to the login and back to `path`. */
export const DeskFrame = ({
  view: { initPageResult, params, searchParams },
  path,
  steps,
  children,
}: {
  view: AdminViewServerProps
  path: string
  /** The way to the screen, from the dashboard on. */
  steps: readonly { label: string; url?: string }[]
  children: ReactNode
}) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const adminRoute = payload.config.routes.admin
  if (!user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}${path}`)}`)
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
      <SetStepNav nav={[...steps]} />
      <main>
        <Gutter className="ekagro-screen ekagro-desk">{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
