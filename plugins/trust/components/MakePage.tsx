'use client'

import { Banner, Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import type { TemplateKind } from '../domain/pageTemplate'
import { sayTrust } from './sayTrust'

/** Makes a draft of a page from its template, in the language of the blog, and leads to it. */
export const MakePage = ({ kind }: { kind: TemplateKind }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const say = useMemo(() => sayTrust(i18n.language), [i18n.language])
  const [isMaking, setMaking] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const { serverURL, routes } = config

  const make = async (): Promise<void> => {
    setMaking(true)
    setRefused(null)
    const { answer, trouble } = await askApi<{ id: string }>({
      address: `${serverURL}${routes.api}/trust/pages`,
      method: 'POST',
      body: { kind },
    })
    // On success the way to the new page goes on being shown until it is there.
    if (answer) return router.push(`${routes.admin}/collections/pages/${answer.id}`)
    setMaking(false)
    setRefused(say('trust:not-made', { error: trouble.error }))
  }
  return (
    <div>
      <Button
        aria-describedby={`page-${kind}`}
        buttonStyle="secondary"
        disabled={isMaking}
        margin={false}
        onClick={() => void make()}
        size="small"
      >
        {say('trust:make')}
      </Button>
      <div role="status">{isMaking && say('trust:making')}</div>
      {refused && (
        <div role="alert">
          <Banner type="error">{refused}</Banner>
        </div>
      )}
    </div>
  )
}
