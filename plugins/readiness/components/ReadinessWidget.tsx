import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import type { Messages } from '../../../src/check/messages'
import { readReportState } from '../gather/readReportState'
import { groupFindings } from './groupFindings'
import { sayReadiness } from './sayReadiness'
import { StatusMark } from './StatusMark'

import '../../../src/cms/screen.css'
import './readiness.css'

const shown = 3

/** The dashboard's short answer: the verdict and the first things to mend. */
export const ReadinessWidget = async ({
  req,
  messages,
}: WidgetServerProps & { messages: Messages }) => {
  if (!req.user) return null
  const { language } = req.i18n
  const say = sayReadiness(language)
  const { report, failed } = await readReportState({ req, messages, language })
  const screen = `${req.payload.config.routes.admin}/readiness`
  const first = report ? groupFindings(report).first.slice(0, shown) : []
  return (
    <section
      aria-labelledby="ekagro-widget"
      className={`ekagro-widget card${report ? ` ekagro-verdict--${report.verdict}` : ''}`}
    >
      <div>
        <h2 id="ekagro-widget">{say('widget:title')}</h2>
        {report ? (
          <p className="ekagro-widget__verdict">{report.verdictTitle}</p>
        ) : (
          <p>{say('widget:none')}</p>
        )}
        {report && <p className="ekagro-quiet">{say('readiness:coverage', report.coverage)}</p>}
        {failed && <p>{say('widget:failed')}</p>}
      </div>
      {first.length > 0 && (
        <div>
          <h3>{say('widget:first')}</h3>
          <ol>
            {first.map(({ id, status, title }) => (
              <li key={id}>
                <StatusMark say={say} status={status} />{' '}
                <Link href={`${screen}#rule-${id}`} prefetch={false}>
                  {title}
                </Link>
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="ekagro-widget__open">
        <Link href={screen} prefetch={false}>
          {say('widget:open')}
        </Link>
      </p>
    </section>
  )
}
