import type { AdminViewServerProps } from 'payload'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { catalogue } from '../../../src/check/catalogue'
import type { Messages } from '../../../src/check/messages'
import { formatTime } from '../../../src/cms/formatTime'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { historyOf } from '../domain/historyOf'
import { readHistory } from '../gather/readHistory'
import { readReportState } from '../gather/readReportState'
import { FactsRebuild } from './FactsRebuild'
import { ReportBody } from './ReportBody'
import { ReportControls } from './ReportControls'
import { ReportHistory } from './ReportHistory'
import { sayReadiness } from './sayReadiness'

import './readiness.css'

/** As many as the curve shows. */
const mostReports = 60

/** `/admin/readiness`: the latest report, drawn on the server; only running a new one happens in the browser. */
export const ReadinessView = async (
  view: AdminViewServerProps & { messages: Messages; canPrint: boolean },
) => {
  const { messages, canPrint } = view
  const user = requireViewUser(view, '/readiness')
  const { req } = view.initPageResult
  const { payload, i18n } = req
  const adminRoute = payload.config.routes.admin

  const mayRun = user.role === 'admin' || user.role === 'editor'
  const language = i18n.language
  const say = sayReadiness(language)
  const [{ report, running, failed }, { timeZone }, past] = await Promise.all([
    readReportState({ req, messages, language }),
    readBlogSettings({ payload, req }),
    readHistory({ req, count: mostReports }),
  ])
  const history = historyOf(past)
  return (
    <ScreenFrame className="ekagro-report" steps={[{ label: say('screen:nav') }]} view={view}>
      <header className="ekagro-screen__head">
        <div>
          <h1>{say('screen:title')}</h1>
          {report && (
            <p className="ekagro-quiet">
              {say('screen:made', {
                time: formatTime({ time: report.createdAt, language, timeZone }),
              })}{' '}
              · {say('screen:rules-version', { version: report.rulesVersion })} ·{' '}
              {say(`profile:${report.profile ?? 'official'}`)}
            </p>
          )}
        </div>
        <ReportControls
          canPrint={canPrint}
          mayRun={mayRun}
          problem={failed?.error ?? null}
          running={running}
          shown={report?.id ?? null}
        />
      </header>
      {report ? (
        <ReportBody
          adminRoute={adminRoute}
          changes={history.find(({ id }) => id === report.id)?.changes ?? null}
          history={
            <ReportHistory history={history} language={language} say={say} timeZone={timeZone} />
          }
          report={report}
          say={say}
        />
      ) : (
        <section className="ekagro-empty">
          <h2>{say('screen:no-report')}</h2>
          <p>{say('screen:no-report-text', { total: catalogue.length })}</p>
        </section>
      )}
      {mayRun && <FactsRebuild />}
    </ScreenFrame>
  )
}
