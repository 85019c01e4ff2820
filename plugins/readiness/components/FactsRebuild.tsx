'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { ProgressBar } from '../../../src/cms/ProgressBar'
import { sayReadiness } from './sayReadiness'
import { useRebuild } from './useRebuild'

/** Has everything measured anew, tells how far that is, also to whoever comes back later, and stops it. */
export const FactsRebuild = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayReadiness(i18n.language), [i18n.language])
  const { rebuild, trouble, isRunning, isStopping, start, stop } = useRebuild(
    `${config.serverURL}${config.routes.api}/readiness/facts`,
  )
  const state = rebuild?.state ?? 'none'
  const isCut = state === 'stopped' || state === 'broken' || state === 'failed'
  const counts = { done: rebuild?.done ?? 0, total: rebuild?.total ?? 0 }
  return (
    <section aria-labelledby="ekagro-rebuild" className="ekagro-rebuild">
      <h2 id="ekagro-rebuild">{say('rebuild:title')}</h2>
      <p>{say('rebuild:text')}</p>
      <div className="ekagro-rebuild__buttons">
        <Button
          buttonStyle="secondary"
          disabled={isRunning || rebuild === null}
          margin={false}
          onClick={start}
          size="medium"
        >
          {say(isCut ? 'rebuild:go-on' : 'rebuild:start')}
        </Button>
        {isRunning && (
          <Button
            buttonStyle="secondary"
            disabled={isStopping}
            margin={false}
            onClick={stop}
            size="medium"
          >
            {say('rebuild:stop')}
          </Button>
        )}
      </div>
      <p role="status">
        {isStopping
          ? say('rebuild:stopping')
          : state === 'queued' && counts.done === 0
            ? say('rebuild:queued')
            : isRunning
              ? say('run:progress', counts)
              : state === 'stopped' || state === 'broken'
                ? say(`rebuild:${state}`, counts)
                : state === 'done'
                  ? say('rebuild:done', counts)
                  : ''}
      </p>
      {isRunning && <ProgressBar progress={counts.done === 0 ? null : counts} />}
      {(trouble !== null || state === 'failed') && (
        <div role="alert">
          <Banner type="error">
            {trouble !== null
              ? say('rebuild:refused', { error: trouble.error })
              : say('rebuild:failed', { ...counts, error: rebuild?.error ?? '' })}
          </Banner>
        </div>
      )}
    </section>
  )
}
