'use client'

import { Button, useAuth, useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import type { TestResult } from '../domain/testResult'
import { sayContact } from './sayContact'
import { testSentence } from './testSentence'

import '../../../src/cms/screen.css'
import './contact.css'

/** Among the settings of the contact form: what its last test came to, and the button for the next. */
export const ContactTest = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  const { language } = i18n
  const say = sayContact(language)
  const kept = useFormFields(([fields]): TestResult | null => {
    const value = (name: string): unknown => fields[`lastTest.${name}`]?.value
    const at = value('at')
    if (!at) return null
    return {
      at: new Date(at as string).toISOString(),
      to: (value('to') as string | null | undefined) ?? '',
      delivered: value('delivered') === true,
      trouble: (value('trouble') as string | null | undefined) ?? null,
    }
  })
  const mailTo = useFormFields(([fields]) => (fields.mailTo?.value as string | null) ?? '')
  const [made, setMade] = useState<TestResult | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const result = made ?? kept

  const send = async (): Promise<void> => {
    setBusy(true)
    setRefused(null)
    const { answer, trouble } = await askApi<TestResult>({
      address: `${config.serverURL}${config.routes.api}/contact/test`,
      method: 'POST',
    })
    setBusy(false)
    if (trouble) setRefused(say('contact:refused', { error: trouble.error }))
    else setMade(answer)
  }
  const hasMoved = result?.delivered === true && result.to !== mailTo
  return (
    <section aria-labelledby="ekagro-contact" className="ekagro-facts ekagro-contact field-type">
      <h2 id="ekagro-contact">{say('contact:title')}</h2>
      <p className="ekagro-quiet">{say('contact:lead')}</p>
      <p className="ekagro-contact__told" role="status">
        {isBusy ? say('contact:sending') : (refused ?? testSentence({ result, language, say }))}
        {!isBusy && !refused && hasMoved && ` ${say('contact:moved')}`}
      </p>
      {user?.role === 'admin' ? (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void send()}
          size="medium"
        >
          {say('contact:send')}
        </Button>
      ) : (
        <p className="ekagro-quiet">{say('contact:admin')}</p>
      )}
    </section>
  )
}
