'use client'

import { Button } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { CalendarAnswer } from '../domain/calendar'
import { dayFromIso } from '../domain/dayFromIso'
import { monthsAround } from '../domain/monthsAround'
import type { DayNames } from './dayNames'

/** The month that is shown, what it brought, and turning to others. */
export const MonthBar = ({
  calendar: { month, today, monthPosts, monthPlanned },
  isAsking,
  onTurn,
  words,
  names,
}: {
  calendar: CalendarAnswer
  isAsking: boolean
  onTurn: (month: string) => Promise<void>
  words: Say
  names: DayNames
}) => {
  const { previous, next } = monthsAround(dayFromIso(`${month}-01`) ?? 0)
  const turn = (to: string) => (): void => void onTurn(to)
  return (
    <div className="ekagro-monthbar">
      <div>
        <h2 aria-live="polite" id="ekagro-month">
          {names.month(month)}
        </h2>
        <p className="ekagro-quiet">
          {isAsking
            ? words('month:loading')
            : words('month:count', { posts: monthPosts, planned: monthPlanned })}
        </p>
      </div>
      <div className="ekagro-monthbar__turn">
        <Button buttonStyle="secondary" margin={false} onClick={turn(previous)} size="small">
          {words('month:previous')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={turn(today.slice(0, 7))}
          size="small"
        >
          {words('month:today')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={turn(next)} size="small">
          {words('month:next')}
        </Button>
      </div>
    </div>
  )
}
