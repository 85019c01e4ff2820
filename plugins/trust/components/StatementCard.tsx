'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { askApi } from '../../../src/cms/askApi'
import type { Say } from '../../../src/cms/sayIn'
import type { Statement, Statements } from '../gather/readStatements'
import { wordState } from './wordState'

const marks = { confirmed: '✓', denied: '✕', expired: '!', open: '?' } as const
type Answer = 'confirmed' | 'denied' | 'withdrawn'

/** One statement word for word, where it stands, what it does in the report, and the buttons to give it or take it back. */
export const StatementCard = ({
  statement,
  mayState,
  address,
  language,
  timeZone,
  say,
  onAnswer,
}: {
  statement: Statement
  mayState: boolean
  address: string
  language: string
  timeZone: string
  say: Say
  onAnswer: (answer: Statements) => void
}) => {
  const { subject, title, wording, effect, state, attested } = statement
  const [isKeeping, setKeeping] = useState(false)
  const [told, setTold] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const stateRef = useRef<HTMLParagraphElement>(null)

  const send = async (answer: Answer): Promise<void> => {
    setKeeping(true)
    setRefused(null)
    setTold(say('trust:keeping'))
    const { answer: got, trouble } = await askApi<Statements>({
      address,
      method: 'POST',
      body: { subject, answer },
    })
    setKeeping(false)
    setTold(trouble ? '' : say('trust:kept'))
    if (trouble) return setRefused(say('trust:refused', { error: trouble.error }))
    onAnswer(got)
    // The button that was pressed may be gone now; whoever uses the keyboard stays in the card.
    stateRef.current?.focus()
  }
  const button = (answer: Answer, label: string, isMain = false) => (
    <Button
      aria-describedby={`title-${subject}`}
      buttonStyle={isMain ? 'primary' : 'secondary'}
      disabled={isKeeping}
      margin={false}
      onClick={() => void send(answer)}
      size="small"
    >
      {label}
    </Button>
  )
  return (
    <li>
      <article aria-labelledby={`title-${subject}`} className="ekagro-word" id={subject}>
        <h3 id={`title-${subject}`}>{title}</h3>
        <blockquote>{wording}</blockquote>
        <p
          className={`ekagro-word__state ekagro-word__state--${state}`}
          ref={stateRef}
          tabIndex={-1}
        >
          <span aria-hidden="true">{marks[state]}</span>{' '}
          {wordState({ statement, language, timeZone, say })}
        </p>
        {attested && state !== 'open' && attested.wording !== wording && (
          <p className="ekagro-quiet">{say('trust:worded', { wording: attested.wording })}</p>
        )}
        <p className="ekagro-quiet">{say('trust:effect', { effect })}</p>
        {mayState && (
          <div className="ekagro-word__buttons">
            {button(
              'confirmed',
              say(state === 'confirmed' ? 'trust:confirm-again' : 'trust:confirm'),
              state !== 'confirmed',
            )}
            {state !== 'denied' && button('denied', say('trust:deny'))}
            {state !== 'open' && button('withdrawn', say('trust:withdraw'))}
          </div>
        )}
        <div role="status">{told}</div>
        {refused && (
          <div role="alert">
            <Banner type="error">{refused}</Banner>
          </div>
        )}
      </article>
    </li>
  )
}
