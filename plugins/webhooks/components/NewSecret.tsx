'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'

/** A secret that is shown this once, ready to be copied. */
export const NewSecret = ({ say, secret }: { say: Say; secret: string }) => {
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret)
    setCopied(true)
  }
  return (
    <div className="ekagro-webhook__secret">
      <label htmlFor="ekagro-secret">{say('panel:secret')}</label>
      <input
        id="ekagro-secret"
        onFocus={(event) => event.target.select()}
        readOnly
        type="text"
        value={secret}
      />
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => void copy().catch(() => setCopied(false))}
        size="medium"
      >
        {say(isCopied ? 'panel:copied' : 'panel:copy')}
      </Button>
    </div>
  )
}
