import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { readStatements } from '../gather/readStatements'
import { readTemplatePages } from '../gather/readTemplatePages'
import { PageList } from './PageList'
import { sayTrust } from './sayTrust'
import { StatementList } from './StatementList'

import './owner.css'

/** `/admin/trust`: the owner's statements and the pages that Google asks for, drawn on the server; answering happens in the browser. */
export const TrustView = async (view: AdminViewServerProps) => {
  const user = requireViewUser(view, '/trust')
  const { req } = view.initPageResult
  const { payload, i18n } = req
  const adminRoute = payload.config.routes.admin
  const { language } = i18n
  const say = sayTrust(language)
  const maySee = user.role === 'admin' || user.role === 'editor'
  const words = maySee ? await readStatements({ payload, user, language }) : null
  const kinds = maySee ? await readTemplatePages(req) : []
  const { timeZone } = await readBlogSettings({ payload, req })
  return (
    <ScreenFrame className="ekagro-owner" steps={[{ label: say('trust:title') }]} view={view}>
      <header>
        <h1>{say('trust:title')}</h1>
        {words ? (
          <>
            <p>{say('trust:lead', { days: words.days })}</p>
            {!words.mayState && <p className="ekagro-quiet">{say('trust:admin')}</p>}
            <p>
              <Link href={`${adminRoute}/readiness`} prefetch={false}>
                {say('trust:to-report')}
              </Link>
            </p>
          </>
        ) : (
          <p>{say('trust:only-editors')}</p>
        )}
      </header>
      {words && (
        <>
          <section aria-labelledby="ekagro-words">
            <h2 id="ekagro-words">{say('trust:statements')}</h2>
            <StatementList first={words} timeZone={timeZone} />
          </section>
          <section aria-labelledby="ekagro-owner-pages">
            <h2 id="ekagro-owner-pages">{say('trust:pages')}</h2>
            <p>{say('trust:pages-lead')}</p>
            <PageList adminRoute={adminRoute} kinds={kinds} say={say} />
          </section>
        </>
      )}
    </ScreenFrame>
  )
}
