'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import { Outcome } from './Outcome'
import { useAdsenseApi } from './useAdsenseApi'

/** Where the OAuth client of the blog is put in and forgotten. Its secret goes in and never comes out. */
export const ClientForm = ({
  known,
  from,
}: {
  known: string | null
  from: 'operator' | 'screen' | null
}) => {
  const { say, told, setTold, refused, isBusy, send, refresh } = useAdsenseApi()
  const [id, setId] = useState(known ?? '')
  const [secret, setSecret] = useState('')
  const field = useId()
  if (from === 'operator') return <p>{say('adsense:client-of-operator', { id: known ?? '' })}</p>
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const kept = await send({
      path: '/adsense/client',
      body: { id, secret },
      meanwhile: say('adsense:saving'),
    })
    if (kept === null) return
    setSecret('')
    setTold(say('adsense:client-kept'))
    refresh()
  }
  const remove = async (): Promise<void> => {
    const state = await send({ path: '/adsense/client/remove', meanwhile: say('adsense:saving') })
    if (state === null) return
    setId('')
    refresh()
  }
  return (
    <>
      {known !== null && <p>{say('adsense:client-is', { id: known })}</p>}
      <form className="ekagro-adsense__form" onSubmit={(event) => void keep(event)}>
        <label htmlFor={`${field}-id`}>{say('adsense:client-id')}</label>
        <input
          autoComplete="off"
          id={`${field}-id`}
          onChange={({ target }) => setId(target.value)}
          required
          spellCheck={false}
          type="text"
          value={id}
        />
        <label htmlFor={`${field}-secret`}>{say('adsense:client-secret')}</label>
        <input
          autoComplete="off"
          id={`${field}-secret`}
          onChange={({ target }) => setSecret(target.value)}
          required
          type="password"
          value={secret}
        />
        <div className="ekagro-adsense__buttons">
          <Button disabled={isBusy} margin={false} size="small" type="submit">
            {say('adsense:client-save')}
          </Button>
          {known !== null && (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void remove()}
              size="small"
            >
              {say('adsense:client-remove')}
            </Button>
          )}
        </div>
      </form>
      <Outcome refused={refused} told={told} />
    </>
  )
}
