import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { readStatements } from '../gather/readStatements'
import { readTemplatePages } from '../gather/readTemplatePages'
import { PageList } from './PageList'
import { sayTrust } from './sayTrust'
import { StatementList } from './StatementList'

import '../../../src/cms/screen.css'
import './owner.css'

/** `/admin/trust`: the owner's statements and the pages that Google asks for, drawn on the server; answering happens in the browser. */
export const TrustView = async ({
  initPageResult: { req, locale, permissions, visibleEntities },
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { payload, user, i18n } = req
  const adminRoute = payload.config.routes.admin
  if (!user) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}/trust`)}`)
  const { language } = i18n
  const say = sayTrust(language)
  const maySee = user.role === 'admin' || user.role === 'editor'
  const words = maySee ? await readStatements({ payload, user, language }) : null
  const kinds = maySee ? await readTemplatePages(req) : []
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
      <SetStepNav nav={[{ label: say('trust:title') }]} />
      <main>
        <Gutter className="ekagro-screen ekagro-owner">
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
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
