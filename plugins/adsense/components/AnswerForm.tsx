'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import { outcomes } from '../domain/outcomes/outcomes'
import { dayInZone } from './dayInZone'
import { Outcome } from './Outcome'
import { useAdsenseApi } from './useAdsenseApi'

/** The form in which Google's answer to one application is recorded, or corrected. */
export const AnswerForm = ({
  id,
  appliedAt,
  outcome: known,
  outcomeAt,
  mail: knownMail,
  timeZone,
  isOpen,
  today,
}: {
  id: string
  appliedAt: string
  outcome: string
  outcomeAt: string | null
  mail: string
  timeZone: string
  isOpen: boolean
  /** As `YYYY-MM-DD` in the time zone of the blog. */
  today: string
}) => {
  const { say, told, setTold, refused, isBusy, send, refresh } = useAdsenseApi()
  const [outcome, setOutcome] = useState(known)
  const before = outcomeAt ? dayInZone({ time: Date.parse(outcomeAt), timeZone }) : null
  const [day, setDay] = useState(before ?? today)
  const [mail, setMail] = useState(knownMail)
  const field = useId()
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const saved = await send({
      path: `/adsense-applications/${id}`,
      method: 'PATCH',
      // Noon: the same day in every time zone that the blog may be in.
      body: {
        outcome,
        mail,
        ...(outcome === 'waiting' ? {} : { outcomeAt: `${day}T12:00:00.000Z` }),
      },
      meanwhile: say('adsense:saving'),
    })
    if (saved === null) return
    setTold(say('adsense:saved'))
    refresh()
  }
  return (
    <details open={isOpen}>
      <summary>{say('adsense:answer-title')}</summary>
      <form className="ekagro-adsense__form" onSubmit={(event) => void save(event)}>
        <label htmlFor={`${field}-outcome`}>{say('adsense:answer')}</label>
        <select
          id={`${field}-outcome`}
          onChange={({ target }) => setOutcome(target.value)}
          value={outcome}
        >
          {outcomes.map(({ value }) => (
            <option key={value} value={value}>
              {say(`adsense:outcome-${value}`)}
            </option>
          ))}
        </select>
        {outcome !== 'waiting' && (
          <>
            <label htmlFor={`${field}-day`}>{say('adsense:answer-day')}</label>
            <input
              id={`${field}-day`}
              max={today}
              min={dayInZone({ time: Date.parse(appliedAt), timeZone })}
              onChange={({ target }) => setDay(target.value)}
              required
              type="date"
              value={day}
            />
          </>
        )}
        <label htmlFor={`${field}-mail`}>{say('adsense:mail-words')}</label>
        <textarea
          id={`${field}-mail`}
          maxLength={20_000}
          onChange={({ target }) => setMail(target.value)}
          rows={4}
          value={mail}
        />
        <div>
          <Button disabled={isBusy} margin={false} size="small" type="submit">
            {say('adsense:save')}
          </Button>
        </div>
      </form>
      <Outcome refused={refused} told={told} />
    </details>
  )
}
