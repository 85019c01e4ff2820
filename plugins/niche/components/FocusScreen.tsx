'use client'

import { Banner, Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { ProgressBar } from '../../../src/cms/ProgressBar'
import { FocusShare } from './FocusShare'
import { sayNiche } from './sayNiche'
import { StrayRow } from './StrayRow'
import { useFocus } from './useFocus'

/** The moving part of `/admin/niche`: the share, what the blog drifts to, the posts behind it, and empty categories. */
export const FocusScreen = ({ maySay }: { maySay: boolean }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayNiche(i18n.language), [i18n.language])
  const { answer, trouble, isBusy, isKept, progress, read, tell } = useFocus(
    `${config.serverURL}${config.routes.api}/niche`,
  )
  const adminRoute = config.routes.admin
  return (
    <>
      <header className="ekagro-screen__head">
        <div>
          <h1>{say('focus:title')}</h1>
          <p>{say('focus:text')}</p>
        </div>
      </header>
      <p className="ekagro-focus__state" role="status">
        {isBusy
          ? progress
            ? say('focus:progress', progress)
            : say('focus:asking')
          : isKept && !trouble
            ? say('said:kept')
            : ''}
      </p>
      {isBusy && progress && <ProgressBar progress={progress} />}
      {trouble && (
        <div role="alert">
          <Banner type="error">
            {say(trouble.at === 'reading' ? 'focus:failed' : 'said:failed', {
              error: trouble.error,
            })}
          </Banner>
          <Button buttonStyle="secondary" margin={false} onClick={read} size="small">
            {say('focus:again')}
          </Button>
        </div>
      )}
      {answer && !answer.declared && (
        <section className="ekagro-focus__empty">
          <h2>{say('focus:not-declared')}</h2>
          <p>{say('focus:not-declared-text')}</p>
          <Link href={`${adminRoute}/globals/blog`} prefetch={false}>
            {say('focus:choose')}
          </Link>
        </section>
      )}
      {answer?.declared && (
        <div aria-busy={isBusy}>
          <FocusShare answer={answer} say={say} />
          {answer.drift.length > 0 && (
            <section aria-labelledby="ekagro-drift">
              <h2 id="ekagro-drift">{say('drift:title')}</h2>
              <ul className="ekagro-drift">
                {answer.drift.map(({ subject, posts }) => (
                  <li key={subject ?? 'unknown'}>
                    <strong>
                      {subject === null
                        ? say('drift:unknown')
                        : say('subject', { subject: subject.replace('-', '') })}
                    </strong>{' '}
                    <span className="ekagro-quiet">{say('drift:count', { posts })}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="ekagro-strays">
            <h2 id="ekagro-strays">{say('strays:title')}</h2>
            {answer.strays.length === 0 && <p>{say('strays:none')}</p>}
            {answer.strayCount > answer.strays.length && (
              <p className="ekagro-quiet">
                {say('strays:more', { shown: answer.strays.length, count: answer.strayCount })}
              </p>
            )}
            <ol className="ekagro-strays">
              {answer.strays.map((stray) => (
                <StrayRow
                  adminRoute={adminRoute}
                  isBusy={isBusy}
                  key={stray.id}
                  maySay={maySay}
                  onSay={(isOnSubject) => void tell(stray.id, isOnSubject)}
                  say={say}
                  stray={stray}
                />
              ))}
            </ol>
          </section>
          <section aria-labelledby="ekagro-empty">
            <h2 id="ekagro-empty">{say('empty:title')}</h2>
            {answer.emptyCategories.length === 0 ? (
              <p>{say('empty:none')}</p>
            ) : (
              <ul>
                {answer.emptyCategories.map(({ id, title }) => (
                  <li key={id}>
                    <Link href={`${adminRoute}/collections/categories/${id}`} prefetch={false}>
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      )}
    </>
  )
}
