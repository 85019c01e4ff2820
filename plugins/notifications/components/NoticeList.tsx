'use client'

import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import { formatTime } from '../../../src/cms/formatTime'
import type { NoticeList as Notices } from '../gather/listNotices'
import { sayNotices } from '../translations/sayNotice'

/** Notices with their buttons; the answer of the server takes the place of all of them. */
export const NoticeList = ({
  first,
  limit,
  timeZone,
}: {
  first: Notices
  limit: number
  timeZone: string
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { language } = i18n
  const say = sayNotices(language)
  const [{ docs, unread, totalDocs }, setNotices] = useState(first)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const headRef = useRef<HTMLParagraphElement>(null)

  const mark = async (what: { ids: string[] } | { all: true }): Promise<void> => {
    setBusy(true)
    const { answer, trouble } = await askApi<Notices>({
      address: `${config.serverURL}${config.routes.api}/notifications/read?limit=${limit}&language=${language}`,
      method: 'POST',
      body: what,
    })
    setBusy(false)
    if (trouble) return setTold(say('list:refused', { error: trouble.error }))
    setNotices(answer)
    setTold(say('list:marked'))
    // The button that was pressed is gone; whoever uses the keyboard stays with the list.
    headRef.current?.focus()
  }
  return (
    <>
      <div className="ekagro-notices__head">
        <p ref={headRef} tabIndex={-1}>
          {totalDocs === 0 ? say('list:none') : say('list:unread', { count: unread })}
        </p>
        {unread > 0 && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void mark({ all: true })}
            size="small"
          >
            {say('list:read-all')}
          </Button>
        )}
      </div>
      <div className="ekagro-notices__told" role="status">
        {told}
      </div>
      {docs.length > 0 && (
        <ul className="ekagro-notices__list">
          {docs.map(({ id, isRead, sentence, href, at }) => (
            <li className={isRead ? undefined : 'ekagro-notices__unread'} key={id}>
              <div>
                {!isRead && <span className="ekagro-notices__new">{say('list:new')}</span>}{' '}
                <Link href={href} prefetch={false}>
                  {sentence}
                </Link>{' '}
                <span className="ekagro-quiet">{formatTime({ time: at, language, timeZone })}</span>
              </div>
              {!isRead && (
                <Button
                  aria-label={say('list:read-this', { sentence })}
                  buttonStyle="subtle"
                  disabled={isBusy}
                  margin={false}
                  onClick={() => void mark({ ids: [id] })}
                  size="small"
                >
                  {say('list:read')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {totalDocs > docs.length && (
        <p className="ekagro-quiet">{say('list:more', { shown: docs.length, count: totalDocs })}</p>
      )}
    </>
  )
}
