'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import { lastDays } from '../domain/stats/lastDays'
import type { Range } from '../domain/trafficStore'

const spans = [7, 28, 90, 365] as const

/** The period of the screen: 7, 28 or 90 days, a year, or one's own. `today` is the day in the blog's time zone. */
export const RangePicker = ({
  range,
  today,
  onChange,
  say,
}: {
  range: Range
  today: string
  onChange: (range: Range) => void
  say: Say
}) => {
  const id = useId()
  const [own, setOwn] = useState(range)
  const chosen = spans.find((days) => {
    const { from } = lastDays({ to: today, days })
    return from === range.from && range.to === today
  })
  const [isOwn, setIsOwn] = useState(chosen === undefined)
  const isInOrder = own.from !== '' && own.to !== '' && own.from <= own.to && own.to <= today
  return (
    <fieldset className="ekagro-range">
      <legend className="ekagro-unseen">{say('range:title')}</legend>
      <div className="ekagro-range__spans">
        {spans.map((days) => (
          <label className="ekagro-range__span" key={days}>
            <input
              checked={!isOwn && chosen === days}
              name={`${id}-span`}
              onChange={() => {
                setIsOwn(false)
                onChange(lastDays({ to: today, days }))
              }}
              type="radio"
            />
            <span>{days === 365 ? say('range:year') : say('range:last', { days })}</span>
          </label>
        ))}
        <label className="ekagro-range__span">
          <input
            checked={isOwn}
            name={`${id}-span`}
            onChange={() => {
              setOwn(range)
              setIsOwn(true)
            }}
            type="radio"
          />
          <span>{say('range:own')}</span>
        </label>
      </div>
      {isOwn && (
        <div className="ekagro-range__own">
          {(['from', 'to'] as const).map((end) => (
            <div key={end}>
              <label htmlFor={`${id}-${end}`}>{say(`range:${end}`)}</label>
              <input
                id={`${id}-${end}`}
                max={today}
                onChange={({ target }) => setOwn({ ...own, [end]: target.value })}
                type="date"
                value={own[end]}
              />
            </div>
          ))}
          <Button disabled={!isInOrder} margin={false} onClick={() => onChange(own)} size="small">
            {say('range:show')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
