'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdsenseApi } from './useAdsenseApi'

/** A text that is needed elsewhere, with a button that copies it. */
export const CopyText = ({ text }: { text: string }) => {
  const { say } = useAdsenseApi()
  const [told, setTold] = useState<'adsense:copied' | 'adsense:copy-failed' | null>(null)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setTold('adsense:copied')
    } catch {
      setTold('adsense:copy-failed')
    }
  }
  return (
    <span className="ekagro-adsense__copy">
      <code>{text}</code>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
        {say('adsense:copy')}
      </Button>
      <span role="status">{told && say(told)}</span>
    </span>
  )
}
