'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import { type Decision, decisions } from '../domain/decision'
import type { LoggedDecision } from './deskAnswers'
import type { MarkedPassage } from './markedPassages'
import type { ReviewChange } from './useReview'

/** Decides on the passage that is looked at, or on the whole source when none is. One press decides; the log keeps it. */
export const DecisionForm = ({
  passage,
  log,
  mayDecide,
  isSaving,
  change,
  onWhole,
  say,
}: {
  passage: MarkedPassage | null
  log: readonly LoggedDecision[]
  mayDecide: boolean
  isSaving: boolean
  change: (change: ReviewChange) => Promise<boolean>
  /** Turns from the passage to the whole source. */
  onWhole: () => void
  say: Say
}) => {
  const id = useId()
  const [note, setNote] = useState('')
  const [saved, setSaved] = useState('')
  const current = passage
    ? (passage.decision ?? null)
    : (log.find((entry) => entry.passage === null)?.decision ?? null)

  const decide = async (decision: Decision): Promise<void> => {
    setSaved('')
    const isKept = await change({
      decision,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(passage ? { passage: passage.key } : {}),
    })
    if (!isKept) return
    setNote('')
    setSaved(say('decide:saved', { decision: say(`decision:${decision}`) }))
  }

  return (
    <section aria-labelledby={id} className="ekagro-decide">
      <h2 id={id}>
        {passage ? say('decide:passage', { letter: passage.letter }) : say('decide:whole')}
      </h2>
      <p className="ekagro-quiet">
        {passage
          ? say('decide:about', { kind: say(`level:${passage.kind}`), words: passage.words })
          : say('decide:about-whole')}{' '}
        {passage?.reason && `${say('passage:not-counted')} ${passage.reason}`}
      </p>
      {passage && (
        <Button buttonStyle="secondary" margin={false} onClick={onWhole} size="small">
          {say('decide:to-whole')}
        </Button>
      )}
      {mayDecide ? (
        <>
          <div className="ekagro-note">
            <label htmlFor={`${id}-note`}>{say('decide:note')}</label>
            <textarea
              id={`${id}-note`}
              maxLength={1000}
              onChange={({ target }) => setNote(target.value)}
              rows={2}
              value={note}
            />
          </div>
          <div aria-labelledby={id} className="ekagro-decisions" role="group">
            {decisions.map((decision, place) => (
              <button
                aria-pressed={current === decision}
                className="ekagro-decision"
                data-decision={decision}
                disabled={isSaving}
                key={decision}
                onClick={() => void decide(decision)}
                type="button"
              >
                <kbd aria-hidden="true">{say('count:value', { count: place + 1 })}</kbd>
                <span>
                  <strong>{say(`decision:${decision}`)}</strong>
                  <small>{say(`hint:${decision}`)}</small>
                </span>
              </button>
            ))}
          </div>
        </>
      ) : (
        <p>{say('decide:only-editors')}</p>
      )}
      <p className="ekagro-decide__saved" role="status">
        {isSaving ? say('decide:saving') : saved}
      </p>
    </section>
  )
}
