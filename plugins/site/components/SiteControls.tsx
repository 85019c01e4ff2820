'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { askApi, type ApiTrouble } from '../../../src/cms/askApi'
import type { SiteState } from '../gather/readSiteState'
import { saySite } from './saySite'

const askEvery = 1000

type Seen = Pick<SiteState, 'running' | 'failed' | 'wasCancelled'>
type Got = Awaited<ReturnType<typeof askApi<Seen>>>
/** Only what was given up throws: the screen was left. */
const ignore = (): void => {}

/** Has the site looked at, tells how far that is, also to whoever comes back later, and stops it. */
export const SiteControls = ({ first, mayRun }: { first: Seen; mayRun: boolean }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const say = useMemo(() => saySite(i18n.language), [i18n.language])
  const address = `${config.serverURL}${config.routes.api}/site/probe`
  const [state, setState] = useState<Seen>(first)
  const [trouble, setTrouble] = useState<ApiTrouble | null>(null)
  const [wasStarted, setStarted] = useState(false)

  const take = useCallback((got: Got): void => {
    setTrouble(got.trouble)
    if (got.answer) setState(got.answer)
  }, [])
  const isRunning = state.running !== null
  useEffect(() => {
    if (!isRunning) return
    const abort = new AbortController()
    const timer = setInterval(() => {
      askApi<Seen>({ address, signal: abort.signal }).then(take, ignore)
    }, askEvery)
    return () => {
      clearInterval(timer)
      abort.abort()
      router.refresh()
    }
  }, [isRunning, address, take, router])

  if (!mayRun) return <p className="ekagro-quiet">{say('site:only-editors')}</p>
  const post = (path: string): void => {
    setStarted(true)
    askApi<Seen>({ address: path, method: 'POST' }).then(take, ignore)
  }
  const { running, failed, wasCancelled } = state
  const isOver = !isRunning && wasStarted && !trouble && !failed
  return (
    <div className="ekagro-controls">
      <div className="ekagro-controls__buttons">
        <Button disabled={isRunning} margin={false} onClick={() => post(address)} size="medium">
          {say('site:start')}
        </Button>
        {isRunning && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => post(`${address}/cancel`)}
            size="medium"
          >
            {say('site:cancel')}
          </Button>
        )}
      </div>
      <div className="ekagro-controls__state" role="status">
        {running && (running.total === 0 ? say('site:waiting') : say('site:progress', running))}
        {isOver && say(wasCancelled ? 'site:cancelled' : 'site:done')}
      </div>
      {running && (
        <span aria-hidden="true" className="ekagro-meter ekagro-meter--progress">
          <span
            className={`ekagro-meter__fill${running.total === 0 ? ' ekagro-meter__fill--waiting' : ''}`}
            style={{
              width: `${running.total === 0 ? 100 : (100 * running.done) / running.total}%`,
            }}
          />
        </span>
      )}
      {(trouble || failed) && (
        <div role="alert">
          <Banner type="error">
            {trouble ? trouble.error : say('site:failed', { error: failed ?? '' })}
          </Banner>
        </div>
      )}
    </div>
  )
}
