'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { Attestation, AttestationAnswer } from '../domain/attestation'
import { askTraffic } from './askTraffic'
import { showDay } from './showDay'
import { useTraffic } from './useTraffic'

type Answer = { wording: string; days: number; current: Attestation | null; mayState: boolean }

/** The owner's statement: what it says, who gave it last, and the form to give it. */
export const StatementForm = ({
  api,
  language,
  today,
  say,
}: {
  api: string
  language: string
  today: string
  say: Say
}) => {
  const id = useId()
  const address = `${api}/attestation`
  const { answer, again } = useTraffic<Answer>({ address })
  const [given, setGiven] = useState<AttestationAnswer | null>(null)
  const [note, setNote] = useState('')
  const [told, setTold] = useState<{ kind: 'status' | 'alert'; text: string } | null>(null)
  if (!answer) return null
  const { wording, days, current, mayState } = answer

  const send = (event: FormEvent): void => {
    event.preventDefault()
    const ask = async (): Promise<void> => {
      const { trouble } = await askTraffic({
        address,
        body: { answer: given, ...(given === 'declared' ? { note } : {}) },
      })
      if (trouble) return setTold({ kind: 'alert', text: say('statement:refused', trouble) })
      setTold({ kind: 'status', text: say('statement:kept') })
      again()
    }
    ask().catch(() => {
      // Only what was given up throws.
    })
  }
  const day = (time: string): string => showDay({ day: time.slice(0, 10), language })
  const state =
    current === null
      ? 'none'
      : current.answer === 'declared'
        ? 'declared'
        : current.expires.slice(0, 10) <= today
          ? 'expired'
          : 'confirmed'
  return (
    <section aria-labelledby="ekagro-statement" className="ekagro-statement">
      <h2 id="ekagro-statement">{say('statement:title')}</h2>
      <p className="ekagro-traffic__text">{say('statement:text', { days })}</p>
      <blockquote>{wording}</blockquote>
      <p>
        <strong>
          {say(`statement:${state}`, {
            by: current?.by ?? '',
            at: current ? day(current.at) : '',
            until: current ? day(current.expires) : '',
            note: current?.note ?? '',
          })}
        </strong>
      </p>
      {mayState ? (
        <form onSubmit={send}>
          <fieldset>
            <legend>{say('statement:legend')}</legend>
            {(
              [
                ['confirmed', 'statement:yes'],
                ['declared', 'statement:no'],
              ] as const
            ).map(([value, key]) => (
              <label key={value}>
                <input
                  checked={given === value}
                  name={id}
                  onChange={() => setGiven(value)}
                  type="radio"
                />{' '}
                {say(key)}
              </label>
            ))}
          </fieldset>
          {given === 'declared' && (
            <div className="ekagro-signal__note">
              <label htmlFor={`${id}-note`}>{say('statement:note')}</label>
              <textarea
                id={`${id}-note`}
                maxLength={2000}
                onChange={({ target }) => setNote(target.value)}
                required
                rows={2}
                value={note}
              />
            </div>
          )}
          <Button disabled={given === null} margin={false} size="small" type="submit">
            {say('statement:give')}
          </Button>
          {told && <p role={told.kind}>{told.text}</p>}
        </form>
      ) : (
        <p className="ekagro-quiet">{say('statement:admin')}</p>
      )}
    </section>
  )
}
