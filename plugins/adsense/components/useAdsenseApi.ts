'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import type { Say } from '../../../src/cms/sayIn'
import { sayAdsense } from './sayAdsense'

/** Asks endpoints of this plugin from a button or a form: one at a time, with what is told meanwhile and what was refused. */
export const useAdsenseApi = (): {
  say: Say
  /** What goes on or came of it; empty at rest. */
  told: string
  setTold: (told: string) => void
  refused: string | null
  isBusy: boolean
  /** `path` below the API, such as `/adsense/read`. Null when it was refused. */
  send: <Answer>(call: {
    path: string
    method?: 'POST' | 'PATCH'
    body?: unknown
    meanwhile: string
  }) => Promise<Answer | null>
  /** Has the server draw the screen anew. */
  refresh: () => void
} => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const say = useMemo(() => sayAdsense(i18n.language), [i18n.language])
  const [told, setTold] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  return {
    say,
    told,
    setTold,
    refused,
    isBusy,
    send: async <Answer>({
      path,
      method = 'POST',
      body,
      meanwhile,
    }: {
      path: string
      method?: 'POST' | 'PATCH'
      body?: unknown
      meanwhile: string
    }): Promise<Answer | null> => {
      setBusy(true)
      setRefused(null)
      setTold(meanwhile)
      const { answer, trouble } = await askApi<Answer>({
        address: `${config.serverURL}${config.routes.api}${path}`,
        method,
        ...(body === undefined ? {} : { body }),
      })
      setBusy(false)
      setTold('')
      if (trouble) setRefused(say('adsense:refused', { error: trouble.error }))
      return answer
    },
    refresh: () => router.refresh(),
  }
}
