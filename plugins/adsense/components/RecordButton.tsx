'use client'

import { Button } from '@payloadcms/ui'

import { Outcome } from './Outcome'
import { useAdsenseApi } from './useAdsenseApi'

/** “I applied today”: records it with the newest report. */
export const RecordButton = () => {
  const { say, told, setTold, refused, isBusy, send, refresh } = useAdsenseApi()
  const record = async (): Promise<void> => {
    const made = await send({ path: '/adsense/applications', meanwhile: say('adsense:applying') })
    if (made === null) return
    setTold(say('adsense:applied'))
    refresh()
  }
  return (
    <div className="ekagro-adsense__action">
      <Button disabled={isBusy} margin={false} onClick={() => void record()} size="medium">
        {say('adsense:apply')}
      </Button>
      <Outcome refused={refused} told={told} />
    </div>
  )
}
