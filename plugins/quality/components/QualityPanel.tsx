'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'

import { findInEditor } from '../../../src/cms/findInEditor'
import { showRange } from '../../../src/cms/showRange'
import { NoteList } from './NoteList'
import { ReadingEase } from './ReadingEase'
import { sayQuality } from './sayQuality'
import { SuspectList } from './SuspectList'
import { useScreen } from './useScreen'

import '../../../src/cms/screen.css'
import './quality.css'

const editorOf = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-field-path="body"] [data-lexical-editor="true"]')

/** Beside the editor: what a good editor would mend in the text as last saved, and what only a person can decide about it. */
export const QualityPanel = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayQuality(i18n.language), [i18n.language])
  const address =
    id === undefined || collectionSlug === undefined
      ? null
      : `${config.serverURL}${config.routes.api}/quality/${collectionSlug}/${id}`
  const { screen, error, isBusy, decide, retry } = useScreen({ address, savedAt: lastUpdateTime })
  const [told, setTold] = useState('')
  const unmark = useRef<() => void>(() => {})
  useEffect(() => () => unmark.current(), [])

  const show = (place: { offset: number; length: number }): void => {
    unmark.current()
    unmark.current = () => {}
    const editor = editorOf()
    const range = editor && findInEditor({ editor, text: screen?.text ?? '', ...place })
    setTold(range ? '' : say('not-there'))
    if (range) unmark.current = showRange(range)
  }
  const role = (user as { role?: string } | null)?.role
  return (
    <section
      aria-busy={isBusy}
      aria-labelledby="ekagro-quality"
      className="ekagro-quality field-type"
    >
      <h2 id="ekagro-quality">{say('title')}</h2>
      {address === null && <p className="ekagro-quiet">{say('save-first')}</p>}
      <p className="ekagro-quality__told" role="status">
        {address !== null && !screen && error === null ? say('measuring') : told}
      </p>
      {error !== null && (
        <div role="alert">
          <p>{say('failed', { error })}</p>
          <Button buttonStyle="secondary" margin={false} onClick={retry} size="small">
            {say('retry')}
          </Button>
        </div>
      )}
      {screen && (
        <>
          <SuspectList
            isBusy={isBusy}
            mayDecide={role === 'admin' || role === 'editor'}
            onDecide={(said) => void decide(said)}
            onShow={show}
            say={say}
            screen={screen}
          />
          <NoteList onShow={show} say={say} screen={screen} />
          <ReadingEase readability={screen.readability} say={say} />
        </>
      )}
    </section>
  )
}
