import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { requireViewUser } from '../../../src/cms/requireViewUser'
import { ScreenFrame } from '../../../src/cms/ScreenFrame'
import { listNotices } from '../gather/listNotices'
import { sayNotices } from '../translations/sayNotice'
import { NoticeList } from './NoticeList'

import './notices.css'

const shown = 100

/** `/admin/notifications`: everything that whoever looks should know. */
export const NoticeView = async (view: AdminViewServerProps) => {
  requireViewUser(view, '/notifications')
  const { req } = view.initPageResult
  const say = sayNotices(req.i18n.language)
  const [first, { timeZone }] = await Promise.all([
    listNotices({ req, limit: shown }),
    readBlogSettings({ payload: req.payload, req }),
  ])
  return (
    <ScreenFrame className="ekagro-notices" steps={[{ label: say('list:title') }]} view={view}>
      <header>
        <h1>{say('list:title')}</h1>
        <p>
          <Link href={`${req.payload.config.routes.admin}/account`} prefetch={false}>
            {say('list:account')}
          </Link>
        </p>
      </header>
      <NoticeList first={first} limit={shown} timeZone={timeZone} />
    </ScreenFrame>
  )
}
