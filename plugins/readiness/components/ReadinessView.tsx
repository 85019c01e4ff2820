import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { catalogue } from '../../../src/check/catalogue'
import type { Messages } from '../../../src/check/messages'
import { formatTime } from '../../../src/cms/formatTime'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { readReportState } from '../gather/readReportState'
import { FactsRebuild } from './FactsRebuild'
import { ReportBody } from './ReportBody'
import { ReportControls } from './ReportControls'
import { sayReadiness } from './sayReadiness'

import '../../../src/cms/screen.css'
import './readiness.css'

/** `/admin/readiness`: the latest report, drawn on the server; only running a new one happens in the browser. */
export const ReadinessView = async ({
  initPageResult,
  params,
  searchParams,
  messages,
}: AdminViewServerProps & { messages: Messages }) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const adminRoute = payload.config.routes.admin
  if (!user)
    redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}/readiness`)}`)

  const mayRun = user.role === 'admin' || user.role === 'editor'
  const language = i18n.language
  const say = sayReadiness(language)
  const [{ report, running, failed }, { timeZone }] = await Promise.all([
    readReportState({ req, messages, language }),
    readBlogSettings({ payload, req }),
  ])
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
        <Gutter className="ekagro-screen ekagro-report">
          <header className="ekagro-screen__head">
            <div>
              <h1>{say('screen:title')}</h1>
              {report && (
                <p className="ekagro-quiet">
                  {say('screen:made', {
                    time: formatTime({ time: report.createdAt, language, timeZone }),
                  })}{' '}
                  · {say('screen:rules-version', { version: report.rulesVersion })}
                </p>
              )}
            </div>
            <ReportControls
              hasReport={report !== null}
              mayRun={mayRun}
              problem={failed?.error ?? null}
              running={running}
            />
          </header>
          {report ? (
            <ReportBody adminRoute={adminRoute} report={report} say={say} />
          ) : (
            <section className="ekagro-empty">
              <h2>{say('screen:no-report')}</h2>
              <p>{say('screen:no-report-text', { total: catalogue.length })}</p>
            </section>
          )}
          {mayRun && <FactsRebuild />}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
