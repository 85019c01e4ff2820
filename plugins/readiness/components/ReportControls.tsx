'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'

import { ProgressBar } from '../../../src/cms/ProgressBar'
import type { ReportState } from '../gather/readReportState'
import { openForPrint } from './openForPrint'
import { PdfButton } from './PdfButton'
import { sayReadiness } from './sayReadiness'

const askEvery = 1000

type Phase =
  | { at: 'rest' }
  | { at: 'starting' }
  | {
      at: 'running'
      id: string
      progress: { done: number; total: number } | null
      isLost?: boolean
    }
  | { at: 'done' }
  | { at: 'failed'; text: string }

/** Runs a new report, tells how far it is, shows it when it is made, and prints. */
export const ReportControls = ({
  shown,
  canPrint,
  running,
  mayRun,
  problem,
}: {
  /** The report that the page shows. */
  shown: string | null
  /** Whether the server makes a PDF. */
  canPrint: boolean
  running: ReportState['running']
  mayRun: boolean
  /** Why the last attempt failed. */
  problem: string | null
}) => {
  const hasReport = shown !== null
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const say = useMemo(() => sayReadiness(i18n.language), [i18n.language])
  const api = `${config.serverURL}${config.routes.api}/readiness`
  const [phase, setPhase] = useState<Phase>(
    running
      ? { at: 'running', ...running }
      : problem === null
        ? { at: 'rest' }
        : { at: 'failed', text: say('run:failed', { error: problem }) },
  )

  useEffect(openForPrint, [])

  const awaited = phase.at === 'running' ? phase.id : null
  useEffect(() => {
    if (awaited === null) return
    let isOver = false
    const ask = async (): Promise<void> => {
      try {
        const response = await fetch(api, { credentials: 'include' })
        if (!response.ok) throw new Error(String(response.status))
        const { report, running: current, failed } = (await response.json()) as ReportState
        if (isOver) return
        if (current) setPhase({ at: 'running', ...current })
        else if (failed) setPhase({ at: 'failed', text: say('run:failed', failed) })
        // What was asked for may have given way to another report made meanwhile.
        else if (!report || report.id === shown) setPhase({ at: 'failed', text: say('run:lost') })
        else {
          setPhase({ at: 'done' })
          router.refresh()
        }
      } catch {
        if (!isOver) setPhase({ at: 'running', id: awaited, progress: null, isLost: true })
      }
    }
    const timer = setInterval(() => void ask(), askEvery)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [awaited, api, router, say, shown])

  const run = async (): Promise<void> => {
    setPhase({ at: 'starting' })
    try {
      const response = await fetch(`${api}/run`, { method: 'POST', credentials: 'include' })
      const { id, errors } = (await response.json()) as {
        id?: string
        errors?: { message: string }[]
      }
      if (response.ok && id) return setPhase({ at: 'running', id, progress: null })
      const error = errors?.[0]?.message ?? String(response.status)
      setPhase({ at: 'failed', text: say('run:refused', { error }) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setPhase({ at: 'failed', text: say('run:refused', { error: reason }) })
    }
  }

  const isBusy = phase.at === 'starting' || awaited !== null
  return (
    <div className="ekagro-controls">
      <div className="ekagro-controls__buttons">
        {mayRun && (
          <Button disabled={isBusy} margin={false} onClick={() => void run()} size="medium">
            {say(hasReport ? 'run:again' : 'run:now')}
          </Button>
        )}
        {hasReport && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => window.print()}
            size="medium"
          >
            {say('screen:print')}
          </Button>
        )}
        {hasReport && <PdfButton canPrint={canPrint} />}
      </div>
      {!mayRun && <p className="ekagro-quiet">{say('run:only-editors')}</p>}
      <div aria-live="polite" className="ekagro-controls__state" role="status">
        {phase.at === 'starting' && say('run:starting')}
        {phase.at === 'running' && textOf(phase, say)}
        {phase.at === 'done' && say('run:done')}
      </div>
      {phase.at === 'running' && <ProgressBar progress={phase.progress} />}
      {phase.at === 'failed' && (
        <div role="alert">
          <Banner type="error">{phase.text}</Banner>
        </div>
      )}
    </div>
  )
}

const textOf = (
  { progress, isLost }: Extract<Phase, { at: 'running' }>,
  say: ReturnType<typeof sayReadiness>,
): string => {
  if (isLost) return say('run:unreachable')
  return progress && progress.done < progress.total
    ? say('run:progress', progress)
    : say('run:judging')
}
