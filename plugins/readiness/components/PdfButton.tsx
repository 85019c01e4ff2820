'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { sayReadiness } from './sayReadiness'

type State = { at: 'rest' } | { at: 'making' } | { at: 'failed'; error: string }

/** Saves the latest report as PDF; where the server has no Chromium, it says so and what to do instead. */
export const PdfButton = ({ canPrint }: { canPrint: boolean }) => {
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  const say = sayReadiness(language)
  const [state, setState] = useState<State>({ at: 'rest' })
  const address = `${config.serverURL}${config.routes.api}/readiness/report.pdf?language=${encodeURIComponent(language)}`

  const save = async (): Promise<void> => {
    setState({ at: 'making' })
    try {
      const response = await fetch(address, { credentials: 'include' })
      if (!response.ok) {
        const answer = (await response.json().catch(() => null)) as {
          errors?: { message: string }[]
        } | null
        throw new Error(answer?.errors?.[0]?.message ?? String(response.status))
      }
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await response.blob())
      link.download =
        /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ??
        'readiness.pdf'
      link.click()
      // The browser has taken it by then.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
      setState({ at: 'rest' })
    } catch (error) {
      setState({ at: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={!canPrint || state.at === 'making'}
        extraButtonProps={canPrint ? {} : { 'aria-describedby': 'ekagro-no-pdf' }}
        margin={false}
        onClick={() => void save()}
        size="medium"
      >
        {say('pdf:save')}
      </Button>
      {!canPrint && (
        <p className="ekagro-quiet ekagro-controls__note" id="ekagro-no-pdf">
          {say('pdf:none')}
        </p>
      )}
      <span className="ekagro-controls__note" role="status">
        {state.at === 'making' && say('pdf:making')}
      </span>
      {state.at === 'failed' && (
        <div className="ekagro-controls__note" role="alert">
          <Banner type="error">{say('pdf:failed', { error: state.error })}</Banner>
        </div>
      )}
    </>
  )
}
