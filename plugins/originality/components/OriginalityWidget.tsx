import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { formatTime } from '../../../src/cms/formatTime'
import { readDeskSummary } from '../gather/readDeskSummary'
import { sayOriginality } from './sayOriginality'

import '../../../src/cms/screen.css'
import './originality.css'

/** The dashboard's hint: how many matches wait for a decision, and what the gate kept from being published. */
export const OriginalityWidget = async ({ req }: WidgetServerProps) => {
  if (!req.user) return null
  const { payload, i18n } = req
  const say = sayOriginality(i18n.language)
  const [{ open, refused }, { timeZone }] = await Promise.all([
    readDeskSummary({ req }),
    readBlogSettings({ payload, req }),
  ])
  const { admin } = payload.config.routes
  const isWaiting = open > 0 || refused.length > 0
  return (
    <section
      aria-labelledby="ekagro-open-flags"
      className={`ekagro-open-flags card${isWaiting ? ' ekagro-open-flags--waiting' : ''}`}
    >
      <div>
        <h2 id="ekagro-open-flags">{say('widget:title')}</h2>
        <p>{open > 0 ? say('widget:open', { count: open }) : say('widget:none')}</p>
      </div>
      {refused.length > 0 && (
        <div>
          <h3>{say('widget:refused')}</h3>
          <ul>
            {refused.map(({ post, at }) => (
              <li key={`${post.id}-${at}`}>
                <Link
                  href={`${admin}/collections/posts/${encodeURIComponent(post.id)}`}
                  prefetch={false}
                >
                  {post.title || say('post:untitled')}
                </Link>{' '}
                <span className="ekagro-quiet">
                  {at && formatTime({ time: at, language: i18n.language, timeZone })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="ekagro-open-flags__see">
        <Link href={`${admin}/originality`} prefetch={false}>
          {say('widget:see')}
        </Link>
      </p>
    </section>
  )
}
