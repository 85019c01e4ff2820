'use client'

import { useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import type { User } from '../../../src/payload-types'
import { askNiche } from './askNiche'
import type { PostNicheAnswer } from './nicheAnswers'
import { SaidOf } from './SaidOf'
import { sayNiche } from './sayNiche'
import { TermList } from './TermList'

import '../../../src/cms/screen.css'
import './niche.css'

/** Beside the editor: how near the post is to the subject, what decided it, and an editor's word on it. Told for the last save. */
export const NichePanel = () => {
  const { id, lastUpdateTime, title } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayNiche(i18n.language), [i18n.language])
  const [answer, setAnswer] = useState<PostNicheAnswer | null>(null)
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const api = `${config.serverURL}${config.routes.api}`
  const post = id === undefined ? null : String(id)

  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    const ask = async (): Promise<void> => {
      if (post === null) return
      try {
        const told = await askNiche<PostNicheAnswer>({ address: `${api}/posts/${post}/niche` })
        if (!isWanted) return
        setAnswer(told)
        setError('')
      } catch (trouble) {
        if (isWanted) setError((trouble as Error).message)
      }
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [api, post, lastUpdateTime, attempt])

  const tell = async (isOnSubject: boolean | null): Promise<void> => {
    setBusy(true)
    try {
      const address = `${api}/niche/confirmations`
      await (isOnSubject === null
        ? askNiche({ address: `${address}/${post}`, method: 'DELETE' })
        : askNiche({ address, method: 'POST', body: { post, isOnSubject } }))
      setAttempt((before) => before + 1)
    } catch (trouble) {
      setError((trouble as Error).message)
    }
    setBusy(false)
  }
  const maySay = user?.role === 'admin' || user?.role === 'editor'
  const score = answer?.score ?? null
  return (
    <section aria-labelledby="ekagro-niche" className="ekagro-niche field-type">
      <h2 id="ekagro-niche">{say('panel:title')}</h2>
      <p role="status">
        {post === null && say('panel:unsaved')}
        {post !== null && answer === null && error === '' && say('panel:asking')}
        {answer && !answer.declared && say('panel:not-declared')}
        {answer?.declared && score === null && say('panel:untold', { words: answer.words })}
        {answer !== null &&
          score !== null &&
          say(score >= answer.onSubjectFrom ? 'panel:on' : 'panel:off', { score })}
      </p>
      {error !== '' && <p role="alert">{say('focus:failed', { error })}</p>}
      {answer !== null && answer.terms.length > 0 && (
        <>
          <p className="ekagro-quiet">{say('panel:terms')}</p>
          <TermList terms={answer.terms} />
        </>
      )}
      {answer?.declared && maySay && (
        <SaidOf
          isBusy={isBusy}
          onSay={(isOnSubject) => void tell(isOnSubject)}
          said={answer.said}
          say={say}
          title={title ?? ''}
        />
      )}
      {answer !== null && score !== null && (
        <p className="ekagro-quiet">{say('panel:border', { border: answer.onSubjectFrom })}</p>
      )}
    </section>
  )
}
