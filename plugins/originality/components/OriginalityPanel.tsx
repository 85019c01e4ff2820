'use client'

import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'

import type { CheckedSource, DeskPassage } from './deskAnswers'
import { findInEditor } from '../../../src/cms/findInEditor'
import { LiveResult } from './LiveResult'
import { quoteInEditor } from './quoteInEditor'
import { sayOriginality } from './sayOriginality'
import { showRange } from '../../../src/cms/showRange'
import { useLiveCheck } from './useLiveCheck'
import { useStoredPairs } from './useStoredPairs'

import '../../../src/cms/screen.css'
import './originality.css'

const editorOf = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-field-path="body"] [data-lexical-editor="true"]')

/** Beside the editor: whose words these are, told while they are being written. It reads the text and never touches the caret. */
export const OriginalityPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useMemo(() => sayOriginality(i18n.language), [i18n.language])
  const body = useFormFields(([fields]) => fields?.body?.value)
  const api = `${config.serverURL}${config.routes.api}`
  const post = id === undefined ? undefined : String(id)
  const { at, check, text, trouble, again } = useLiveCheck({
    address: `${api}/originality/check`,
    body,
    post,
  })
  const pairs = useStoredPairs({ api, post, check: check?.sources.length ? check : null })
  const [active, setActive] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const unmark = useRef<() => void>(() => {})
  useEffect(() => () => unmark.current(), [])

  const rangeOf = ({ suspicious }: DeskPassage): { range: Range; editor: HTMLElement } | null => {
    const editor = editorOf()
    const range = editor && findInEditor({ editor, text, ...suspicious })
    return editor && range ? { range, editor } : null
  }
  const show = (passage: DeskPassage, name: string): void => {
    unmark.current()
    unmark.current = () => {}
    if (active === name) return setActive(null)
    const found = rangeOf(passage)
    setActive(found ? name : null)
    setTold(found ? '' : say('live:not-there'))
    if (found) unmark.current = showRange(found.range)
  }
  const quote = (passage: DeskPassage, { title, address }: CheckedSource): void => {
    unmark.current()
    setActive(null)
    const found = rangeOf(passage)
    const outcome = found
      ? quoteInEditor({ ...found, source: title ?? '', sourceUrl: webAddress(address) })
      : 'lost'
    setTold(say(`quote:${outcome}`))
  }

  return (
    <section
      aria-busy={at === 'checking'}
      aria-labelledby="ekagro-live"
      className="ekagro-live field-type"
    >
      <h2 id="ekagro-live">{say('live:title')}</h2>
      {at === 'empty' && <p className="ekagro-quiet">{say('live:empty')}</p>}
      <p className="ekagro-live__state" role="status">
        {at === 'checking' && say('live:checking')}
        {at === 'limited' && say('live:limited')}
        {at === 'done' && told}
      </p>
      {at === 'failed' && (
        <div role="alert">
          <p>{say('live:failed', { error: trouble?.error ?? '' })}</p>
          <Button buttonStyle="secondary" margin={false} onClick={again} size="small">
            {say('queue:again')}
          </Button>
        </div>
      )}
      {check && (
        <LiveResult
          active={active}
          adminRoute={config.routes.admin}
          check={check}
          onQuote={quote}
          onShow={show}
          pairs={pairs}
          say={say}
          text={text}
        />
      )}
      {check && <p className="ekagro-quiet">{say('live:note')}</p>}
    </section>
  )
}

/** The address that a quotation can name: of the web, not of this blog's own rooms. */
const webAddress = (address: string | null | undefined): string =>
  address && /^(?:https?:\/\/|\/)/i.test(address) ? address : ''
