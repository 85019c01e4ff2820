'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { ReviewBody } from './ReviewBody'
import { sayOriginality } from './sayOriginality'
import { useReview } from './useReview'

/** The moving part of `/admin/originality/<pair>`: asks for the pair and says so when there is none. */
export const ReviewScreen = ({ id, timeZone }: { id: string; timeZone: string }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayOriginality(i18n.language), [i18n.language])
  const address = `${config.serverURL}${config.routes.api}/originality/pairs/${encodeURIComponent(id)}`
  const review = useReview(address)
  const { answer, trouble, isChangeRefused, again } = review
  return (
    <>
      {!answer && (
        <header>
          <h1>{say('review:nav')}</h1>
        </header>
      )}
      {!answer && !trouble && <p role="status">{say('review:asking')}</p>}
      <div role="alert">
        {trouble && (
          <Banner type="error">
            {trouble.status === 404
              ? say('review:gone')
              : say(isChangeRefused ? 'review:refused' : 'review:failed', { error: trouble.error })}
          </Banner>
        )}
      </div>
      {trouble && !isChangeRefused && (
        <Button buttonStyle="secondary" margin={false} onClick={again} size="small">
          {say('queue:again')}
        </Button>
      )}
      {answer && (
        <ReviewBody
          adminRoute={config.routes.admin}
          answer={answer}
          change={review.change}
          isSaving={review.isSaving}
          language={i18n.language}
          say={say}
          timeZone={timeZone}
        />
      )}
    </>
  )
}
