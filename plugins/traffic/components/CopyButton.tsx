'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'

/** Copies a text, and says so. `name` tells apart several buttons of one screen. */
export const CopyButton = ({ text, name, say }: { text: string; name?: string; say: Say }) => {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = (): void => {
    const write = async (): Promise<void> => {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    }
    // Pages without HTTPS, and some settings, have no clipboard.
    write().catch(() => setOutcome('failed'))
  }
  return (
    <span className="ekagro-copy">
      <Button
        buttonStyle="secondary"
        disabled={text === ''}
        extraButtonProps={name ? { 'aria-label': name } : {}}
        margin={false}
        onClick={copy}
        size="small"
      >
        {say('copy:copy')}
      </Button>
      <span className="ekagro-quiet" role="status">
        {outcome && say(`copy:${outcome}`)}
      </span>
    </span>
  )
}
