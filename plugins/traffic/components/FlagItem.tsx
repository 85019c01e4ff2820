'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'
import type { PresentedFlag } from '../gather/presentFlags'
import { askTraffic } from './askTraffic'
import { FlagRows } from './FlagRows'
import { nameOfValue } from './nameOfValue'
import { showDay } from './showDay'

/** One flag: what was seen, why it may be innocent, the rows behind it, and an editor's word on it. */
export const FlagItem = ({
  flag,
  address,
  onKept,
  language,
  timeZone,
  say,
}: {
  flag: PresentedFlag
  /** Of the endpoint that keeps reviews. */
  address: string
  onKept: () => void
  language: string
  timeZone: string
  say: Say
}) => {
  const id = useId()
  const [note, setNote] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const { kind, day, subject, figures, review } = flag
  const isReviewed = review?.isLegitimate === true
  const about =
    kind === 'agent-monoculture' ? 'browser' : kind === 'zero-engagement' ? 'page' : 'source'

  const send = (legitimate: boolean): void => {
    const ask = async (): Promise<void> => {
      setSending(true)
      const { trouble: found } = await askTraffic({
        address,
        body: { flag: flag.id, legitimate, ...(note ? { note } : {}) },
      })
      setSending(false)
      setTrouble(found?.error ?? null)
      if (!found) onKept()
    }
    ask().catch(() => {
      // Only what was given up throws.
    })
  }
  return (
    <li className={`ekagro-signal${isReviewed ? ' ekagro-signal--reviewed' : ''}`}>
      <h3>{say(`flag:${kind}`)}</h3>
      <p>
        {say(`flag:${kind}-text`, {
          ...rounded(figures),
          day: showDay({ day, language }),
          subject: nameOfValue({
            subject: about,
            value: subject,
            language,
            say,
          }),
          isDirect: subject === '' ? 'yes' : 'no',
          isWhole: subject === '' ? 'yes' : 'no',
          times: Math.round(figures.timesMedian ?? 0),
        })}
      </p>
      <p className="ekagro-quiet">
        <strong>{say('flag:innocent')}</strong> {say(`flag:${kind}-innocent`)}
      </p>
      <FlagRows flag={flag} language={language} say={say} timeZone={timeZone} />
      {isReviewed ? (
        <p className="ekagro-signal__word">
          {say('flag:reviewed', {
            by: review.by ?? say('flag:somebody'),
            at: formatTime({ time: review.at, language, timeZone }),
          })}
          {review.note && <q>{review.note}</q>}
        </p>
      ) : (
        <div className="ekagro-signal__note">
          <label htmlFor={id}>{say('flag:note')}</label>
          <textarea
            id={id}
            maxLength={2000}
            onChange={({ target }) => setNote(target.value)}
            rows={2}
            value={note}
          />
        </div>
      )}
      <Button
        buttonStyle="secondary"
        disabled={isSending}
        margin={false}
        onClick={() => send(!isReviewed)}
        size="small"
      >
        {say(isReviewed ? 'flag:reopen' : 'flag:legitimate')}
      </Button>
      {trouble !== null && <p role="alert">{say('flag:refused', { error: trouble })}</p>}
    </li>
  )
}

/** Figures as a sentence takes them: measures with two places. */
const rounded = (figures: PresentedFlag['figures']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Math.round(value * 100) / 100]),
  )
