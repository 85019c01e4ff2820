'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import { askApi, type ApiTrouble } from '../../../src/cms/askApi'
import type { SweepState } from './deskAnswers'

const askEvery = 1500

type Got = Awaited<ReturnType<typeof askApi<SweepState>>>

const ask = (options: Parameters<typeof askApi>[0]): Promise<Got> => askApi<SweepState>(options)
/** Only what was given up throws: the screen was left. */
const ignore = (): void => {}

/** Starts the check of the whole blog and tells how far it is, also to whoever comes back later. */
export const CheckAll = ({
  address,
  mayRun,
  onDone,
  say,
}: {
  address: string
  mayRun: boolean
  onDone: () => void
  say: Say
}) => {
  const [state, setState] = useState<SweepState | null>(null)
  const [trouble, setTrouble] = useState<ApiTrouble | null>(null)
  const [wasStarted, setStarted] = useState(false)

  const take = useCallback((got: Got): void => {
    setTrouble(got.trouble)
    if (got.answer) setState(got.answer)
  }, [])
  useEffect(() => {
    if (!mayRun) return
    const abort = new AbortController()
    ask({ address, signal: abort.signal }).then(take, ignore)
    return () => abort.abort()
  }, [address, take, mayRun])

  const isRunning = state?.running === true
  useEffect(() => {
    if (!isRunning) return
    const abort = new AbortController()
    const timer = setInterval(() => {
      ask({ address, signal: abort.signal }).then(take, ignore)
    }, askEvery)
    return () => {
      clearInterval(timer)
      abort.abort()
      onDone()
    }
  }, [isRunning, address, take, onDone])

  if (!mayRun) return null
  const start = (): void => {
    setStarted(true)
    ask({ address, method: 'POST' }).then(take, ignore)
  }
  return (
    <div className="ekagro-controls">
      <div className="ekagro-controls__buttons">
        <Button disabled={isRunning} margin={false} onClick={start} size="medium">
          {say('sweep:start')}
        </Button>
      </div>
      <div className="ekagro-controls__state" role="status">
        {isRunning && say('sweep:progress', { done: state.done, total: state.total })}
        {!isRunning && wasStarted && state && !state.failed && !trouble && say('sweep:done')}
      </div>
      {isRunning && (
        <span aria-hidden="true" className="ekagro-meter ekagro-meter--progress">
          <span
            className="ekagro-meter__fill"
            style={{ width: `${(100 * state.done) / Math.max(1, state.total)}%` }}
          />
        </span>
      )}
      {(trouble ?? state?.failed) && (
        <div role="alert">
          <Banner type="error">
            {say('sweep:failed', { error: trouble?.error ?? state?.failed ?? '' })}
          </Banner>
        </div>
      )}
    </div>
  )
}
