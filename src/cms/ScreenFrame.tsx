import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import './screen.css'

/** The admin around a screen of ours. */
export const ScreenFrame = ({
  view: { initPageResult, params, searchParams },
  steps,
  className = '',
  children,
}: {
  view: AdminViewServerProps
  /** The way to the screen, from the dashboard on. */
  steps: readonly { label: string; url?: string }[]
  className?: string
  children: ReactNode
}) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...steps]} />
      <main>
        <Gutter className={`ekagro-screen ${className}`.trim()}>{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
