'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { PresentedScreen } from '../endpoints/presentScreen'
import { FoundPlace, type Place } from './FoundPlace'

type Suspect = PresentedScreen['suspects'][number]
type OnDecide = (said: { category: string; verdict: string; note: string }) => void

/** What the text may break, each with its sentences and the two answers. */
export const SuspectList = ({
  screen,
  mayDecide,
  isBusy,
  onDecide,
  onShow,
  say,
}: {
  screen: PresentedScreen
  mayDecide: boolean
  isBusy: boolean
  onDecide: OnDecide
  onShow: (place: Place) => void
  say: Say
}) => {
  const { suspects, screened } = screen
  return (
    <div>
      <h3>{say('policy')}</h3>
      {screened === false && <p>{say('policy-not-screened')}</p>}
      {suspects.length === 0 && screened !== false && (
        <p className="ekagro-quiet">{say('policy-none')}</p>
      )}
      {suspects.some(({ state }) => state === 'open') && <p>{say('policy-text')}</p>}
      {suspects.map((suspect) => (
        <SuspectCard
          isBusy={isBusy}
          key={suspect.category}
          mayDecide={mayDecide}
          onDecide={onDecide}
          onShow={onShow}
          say={say}
          suspect={suspect}
        />
      ))}
    </div>
  )
}

const SuspectCard = ({
  suspect,
  mayDecide,
  isBusy,
  onDecide,
  onShow,
  say,
}: {
  suspect: Suspect
  mayDecide: boolean
  isBusy: boolean
  onDecide: OnDecide
  onShow: (place: Place) => void
  say: Say
}) => {
  const { category, tier, state, decision, hits } = suspect
  const [note, setNote] = useState('')
  const noteId = useId()
  const said = (verdict: string) => {
    onDecide({ category, verdict, note })
    setNote('')
  }
  return (
    <article className={`ekagro-suspect ekagro-suspect--${state}`}>
      <h4>{say(`suspect:${state}`, { category: say(`category:${category}`) })}</h4>
      <p className="ekagro-quiet">{say(`tier:${tier}`)}</p>
      {decision && (
        <p>
          {say('suspect:by', { by: decision.by, day: dayOf(decision.at) })}
          {decision.note && <q>{decision.note}</q>}
        </p>
      )}
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.field}-${hit.offset}`}>
            <FoundPlace onShow={onShow} place={hit} say={say} words={hit.sentence} />
          </li>
        ))}
      </ul>
      {mayDecide ? (
        <div className="ekagro-suspect__answers">
          <label htmlFor={noteId}>{say('note')}</label>
          <input id={noteId} onChange={(event) => setNote(event.target.value)} value={note} />
          <Button
            buttonStyle="secondary"
            disabled={isBusy || state === 'dismissed'}
            margin={false}
            onClick={() => said('dismissed')}
            size="small"
          >
            {say('dismiss')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={isBusy || state === 'confirmed'}
            margin={false}
            onClick={() => said('confirmed')}
            size="small"
          >
            {say('confirm')}
          </Button>
        </div>
      ) : (
        state === 'open' && <p className="ekagro-quiet">{say('only-editors')}</p>
      )}
    </article>
  )
}

/** A date in a message is the UTC midnight of the day meant; the reader's own day is that of the browser. */
const dayOf = (at: string): number => {
  const date = new Date(at)
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
}
