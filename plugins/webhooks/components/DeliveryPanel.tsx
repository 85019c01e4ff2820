'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import { sayWebhooks } from './sayWebhooks'

import '../../../src/cms/screen.css'
import './webhooks.css'

/** Above a delivery of the log: sends it again. */
export const DeliveryPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = sayWebhooks(i18n.language)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  if (id === undefined) return null

  const again = async (): Promise<void> => {
    setBusy(true)
    const { trouble } = await askApi<{ id: string }>({
      address: `${config.serverURL}${config.routes.api}/webhook-deliveries/${id}/redeliver`,
      method: 'POST',
    })
    setBusy(false)
    setTold(trouble ? say('panel:failed', { error: trouble.error }) : say('delivery:queued'))
  }

  return (
    <div className="ekagro-facts ekagro-webhook field-type">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void again()}
        size="medium"
      >
        {say('delivery:again')}
      </Button>
      <p className="ekagro-webhook__told" role="status">
        {told}
      </p>
    </div>
  )
}
