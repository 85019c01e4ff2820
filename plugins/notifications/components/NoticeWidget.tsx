import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { listNotices } from '../gather/listNotices'
import { sayNotices } from '../translations/sayNotice'
import { NoticeList } from './NoticeList'

import '../../../src/cms/screen.css'
import './notices.css'

const shown = 5

/** The dashboard's news: what happened while nobody looked, unread first. */
export const NoticeWidget = async ({ req }: WidgetServerProps) => {
  if (!req.user) return null
  const { payload, i18n } = req
  const say = sayNotices(i18n.language)
  const [first, { timeZone }] = await Promise.all([
    listNotices({ req, limit: shown }),
    readBlogSettings({ payload, req }),
  ])
  return (
    <section
      aria-labelledby="ekagro-notices"
      className={`ekagro-notices card${first.unread > 0 ? ' ekagro-notices--unread' : ''}`}
    >
      <h2 id="ekagro-notices">{say('list:title')}</h2>
      <NoticeList first={first} limit={shown} timeZone={timeZone} />
      <p>
        <Link href={`${payload.config.routes.admin}/notifications`} prefetch={false}>
          {say('list:all')}
        </Link>
      </p>
    </section>
  )
}
