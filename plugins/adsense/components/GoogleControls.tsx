'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import type { AdsenseState } from '../gather/readAdsenseState'
import { Outcome } from './Outcome'
import { useAdsenseApi } from './useAdsenseApi'

const askEvery = 1_000

/** Connects the blog with Google and disconnects it, and has Google read now. */
export const GoogleControls = ({
  isConnected,
  isReading,
  hasClient,
  isAdmin,
}: {
  isConnected: boolean
  /** A reading was asked for and has not come back. */
  isReading: boolean
  hasClient: boolean
  isAdmin: boolean
}) => {
  const { say, told, setTold, refused, isBusy, send, refresh } = useAdsenseApi()
  const { config } = useConfig()
  const [isAwaited, setAwaited] = useState(isReading)
  const address = `${config.serverURL}${config.routes.api}/adsense`

  useEffect(() => {
    if (!isAwaited) return
    const abort = new AbortController()
    const timer = setInterval(() => {
      askApi<AdsenseState>({ address, signal: abort.signal }).then(
        ({ answer }) => {
          if (!answer || answer.isReading) return
          setAwaited(false)
          setTold(answer.trouble ? '' : say('adsense:read-done'))
          refresh()
        },
        () => {},
      )
    }, askEvery)
    return () => {
      clearInterval(timer)
      abort.abort()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the others are made anew at each drawing and do the same
  }, [isAwaited, address])

  const read = async (): Promise<void> => {
    const state = await send({ path: '/adsense/read', meanwhile: say('adsense:reading') })
    if (state !== null) setAwaited(true)
  }
  const connect = async (): Promise<void> => {
    const begun = await send<{ address: string }>({
      path: '/adsense/connect',
      meanwhile: say('adsense:leaving'),
    })
    if (begun === null) return
    setTold(say('adsense:leaving'))
    window.location.assign(begun.address)
  }
  const disconnect = async (): Promise<void> => {
    const done = await send<{ revoked: boolean }>({
      path: '/adsense/disconnect',
      meanwhile: say('adsense:disconnecting'),
    })
    if (done === null) return
    setAwaited(false)
    setTold(say(done.revoked ? 'adsense:disconnected' : 'adsense:disconnected-here'))
    refresh()
  }
  const button = (key: string, work: () => Promise<void>, isMain: boolean) => (
    <Button
      buttonStyle={isMain ? 'primary' : 'secondary'}
      disabled={isBusy || isAwaited}
      margin={false}
      onClick={() => void work()}
      size="medium"
    >
      {say(key)}
    </Button>
  )
  return (
    <div className="ekagro-controls">
      <div className="ekagro-controls__buttons">
        {isConnected && button('adsense:read', read, true)}
        {isAdmin &&
          hasClient &&
          button(isConnected ? 'adsense:connect-again' : 'adsense:connect', connect, !isConnected)}
        {isAdmin && isConnected && button('adsense:disconnect', disconnect, false)}
      </div>
      <Outcome refused={refused} told={isAwaited ? say('adsense:reading') : told} />
    </div>
  )
}
