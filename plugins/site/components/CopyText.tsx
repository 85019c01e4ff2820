'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import { saySite } from './saySite'

/** A text to be put into a frontend, with a button that copies it. */
export const CopyText = ({ text, label }: { text: string; label: string }) => {
  const { i18n } = useTranslation()
  const say = useMemo(() => saySite(i18n.language), [i18n.language])
  const [told, setTold] = useState<'site:copied' | 'site:copy-failed' | null>(null)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setTold('site:copied')
    } catch {
      setTold('site:copy-failed')
    }
  }
  return (
    <div className="ekagro-copy">
      <code>{text}</code>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
        {label}
      </Button>
      <span role="status">{told && say(told)}</span>
    </div>
  )
}
