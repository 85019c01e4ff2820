'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { CalendarAnswer } from '../domain/calendar'
import type { Carried } from './carried'
import type { Planning } from './usePlanning'

const pad = (number: number): string => String(number).padStart(2, '0')

/** What is in hand, with a form for whoever would rather write the day than look for it. */
export const CarryBar = ({
  carried,
  calendar: { today, timeZone },
  planning: { minutes, setMinutes, putOn, takeOff, leave },
  words,
}: {
  carried: Carried
  calendar: CalendarAnswer
  planning: Planning
  words: Say
}) => {
  const [day, setDay] = useState(today)
  return (
    <form
      className="ekagro-carry"
      onSubmit={(event) => {
        event.preventDefault()
        void putOn(carried, day, minutes)
      }}
    >
      <p className="ekagro-carry__title">{words('carry:title', { title: carried.title })}</p>
      <label>
        {words('carry:day')}
        <input
          min={today}
          onChange={(event) => setDay(event.target.value)}
          required
          type="date"
          value={day}
        />
      </label>
      <label title={timeZone}>
        {words('carry:time')}
        <input
          onChange={(event) => {
            const [hours, rest] = event.target.value.split(':').map(Number)
            if (hours !== undefined && rest !== undefined) setMinutes(hours * 60 + rest)
          }}
          required
          type="time"
          value={`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`}
        />
      </label>
      <Button margin={false} size="small" type="submit">
        {words('carry:put')}
      </Button>
      {carried.at !== null && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void takeOff(carried)}
          size="small"
          type="button"
        >
          {words('carry:off')}
        </Button>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={leave} size="small" type="button">
        {words('carry:cancel')}
      </Button>
    </form>
  )
}
