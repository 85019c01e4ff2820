import { useCallback, useEffect, useState } from 'react'

import { type ApiTrouble, askApi } from '../../../src/cms/askApi'
import type { PresentedRebuild } from '../gather/presentRebuild'

const askEvery = 1000

type Got = Awaited<ReturnType<typeof askApi<PresentedRebuild>>>

/** Only what was given up throws: the screen was left. */
const ignore = (): void => {}

/** How far measuring everything anew is, asked for every second while it goes on, and ways to start and to stop it. */
export const useRebuild = (address: string) => {
  const [rebuild, setRebuild] = useState<PresentedRebuild | null>(null)
  const [trouble, setTrouble] = useState<ApiTrouble | null>(null)
  const [isStopping, setStopping] = useState(false)
  const take = useCallback((got: Got): void => {
    setTrouble(got.trouble)
    if (got.answer) setRebuild(got.answer)
  }, [])
  const isRunning = rebuild?.state === 'queued' || rebuild?.state === 'running'

  useEffect(() => {
    const abort = new AbortController()
    const ask = (): void => {
      askApi<PresentedRebuild>({ address, signal: abort.signal }).then(take, ignore)
    }
    ask()
    const timer = isRunning ? setInterval(ask, askEvery) : undefined
    return () => {
      clearInterval(timer)
      abort.abort()
    }
  }, [address, isRunning, take])

  const send = (path: string): void => {
    askApi<PresentedRebuild>({ address: `${address}${path}`, method: 'POST' }).then(take, ignore)
  }
  return {
    rebuild,
    trouble,
    isRunning,
    isStopping: isStopping && isRunning,
    start: (): void => {
      setStopping(false)
      send('')
    },
    stop: (): void => {
      setStopping(true)
      send('/stop')
    },
  }
}
