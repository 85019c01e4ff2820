'use client'

import { Button, Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import { NewSecret } from './NewSecret'
import { sayWebhooks } from './sayWebhooks'
import { type TestAnswer, testSentence } from './testSentence'

import '../../../src/cms/screen.css'
import './webhooks.css'

/** Under the form of a webhook: its secret, shown once, and a test that goes out at once. */
export const WebhookPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = sayWebhooks(i18n.language)
  const [secret, setSecret] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState('')
  const api = `${config.serverURL}${config.routes.api}/webhooks/${id}`

  const ask = async <Answer,>(path: string, then: (answer: Answer) => void): Promise<void> => {
    setBusy(true)
    setTold(path === 'test' ? say('panel:testing') : '')
    const { answer, trouble } = await askApi<Answer>({ address: `${api}/${path}`, method: 'POST' })
    setBusy(false)
    if (trouble) setTold(say('panel:failed', { error: trouble.error }))
    else then(answer)
  }

  return (
    <section aria-labelledby="ekagro-webhook" className="ekagro-facts ekagro-webhook field-type">
      <h2 id="ekagro-webhook">{say('panel:title')}</h2>
      {id === undefined && <p>{say('panel:save-first')}</p>}
      {id !== undefined && (
        <>
          <p className="ekagro-quiet">{say('panel:secret-help')}</p>
          {secret !== null && <NewSecret say={say} secret={secret} />}
          <div className="ekagro-webhook__buttons">
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() =>
                void ask<{ secret: string }>('secret', (answer) => setSecret(answer.secret))
              }
              size="medium"
            >
              {say('panel:make')}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void ask<TestAnswer>('test', (it) => setTold(testSentence(it, say)))}
              size="medium"
            >
              {say('panel:test')}
            </Button>
          </div>
          <p className="ekagro-webhook__told" role="status">
            {told}
          </p>
          <p>
            <Link
              href={`${config.routes.admin}/collections/webhook-deliveries?where[webhook][equals]=${id}`}
            >
              {say('panel:log')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
