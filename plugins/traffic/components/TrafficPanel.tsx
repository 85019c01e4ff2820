'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { PostTraffic } from '../gather/readPostTraffic'
import { sayTraffic } from './sayTraffic'
import { SharePost } from './SharePost'
import { showNumber } from './showNumber'
import { showSeconds } from './showSeconds'
import { useTraffic } from './useTraffic'

import '../../../src/cms/screen.css'
import './traffic.css'

/** Beside the editor: how often a post was read in 28 days, and links to share it. */
export const TrafficPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { language } = i18n
  const say = useMemo(() => sayTraffic(language), [language])
  const api = `${config.serverURL}${config.routes.api}/posts`
  const { answer, trouble, again } = useTraffic<PostTraffic>({
    address: id === undefined ? null : `${api}/${encodeURIComponent(String(id))}/traffic`,
  })
  return (
    <section aria-labelledby="ekagro-post-readers" className="ekagro-post-readers field-type">
      <h2 id="ekagro-post-readers">{say('panel:title')}</h2>
      {id === undefined && <p className="ekagro-quiet">{say('panel:save-first')}</p>}
      {trouble && (
        <div role="alert">
          <p>{say('screen:failed', { error: trouble.error })}</p>
          <Button buttonStyle="secondary" margin={false} onClick={again} size="small">
            {say('screen:again')}
          </Button>
        </div>
      )}
      {answer && answer.path === null && <p className="ekagro-quiet">{say('panel:no-address')}</p>}
      {answer && answer.path !== null && !answer.isPublished && (
        <p className="ekagro-quiet">{say('panel:draft')}</p>
      )}
      {answer && answer.path !== null && answer.isPublished && (
        <>
          <p className="ekagro-quiet">{say('panel:days', { days: answer.range.days })}</p>
          <dl className="ekagro-post-readers__figures">
            <div>
              <dt>{say('figure:views')}</dt>
              <dd>{showNumber({ value: answer.figures.views, language })}</dd>
            </div>
            <div>
              <dt>{say('figure:visitor-days')}</dt>
              <dd>{showNumber({ value: answer.figures.visitorDays, language })}</dd>
            </div>
            <div>
              <dt>{say('figure:engagement')}</dt>
              <dd>{showSeconds(answer.figures.engagement.seconds, say)}</dd>
            </div>
          </dl>
          <SharePost say={say} shares={answer.shares} />
        </>
      )}
    </section>
  )
}
